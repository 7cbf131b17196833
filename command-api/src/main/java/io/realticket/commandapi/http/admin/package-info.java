/** What operators ask on the public port: the catalog, sales, figures, and what they did. */
@NullMarked
package io.realticket.commandapi.http.admin;

import org.jspecify.annotations.NullMarked;
