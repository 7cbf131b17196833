/** Reads {@code seat-state} from its beginning into the views, and goes on reading. */
@NullMarked
package io.realticket.sseedge.tail;

import org.jspecify.annotations.NullMarked;
