/** Who may call what, and what every write must show. */
@NullMarked
package io.realticket.commandapi.http.access;

import org.jspecify.annotations.NullMarked;
