/** The readers of topics: they follow, decode and hand over to the core's listeners. */
@NullMarked
package io.realticket.commandapi.tail;

import org.jspecify.annotations.NullMarked;
