/** The web app's files. */
@NullMarked
package io.realticket.commandapi.http.page;

import org.jspecify.annotations.NullMarked;
