/** Lining up, being called, going in. */
@NullMarked
package io.realticket.commandapi.http.room;

import org.jspecify.annotations.NullMarked;
