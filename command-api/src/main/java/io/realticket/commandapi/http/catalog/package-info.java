/** The catalog as JSON: programs, shows, layouts, server time. */
@NullMarked
package io.realticket.commandapi.http.catalog;

import org.jspecify.annotations.NullMarked;
