/** How waiting rooms stand. */
@NullMarked
package io.realticket.commandapi.room;

import org.jspecify.annotations.NullMarked;
