/** The language of the waiting room: what may be asked of it and what it answers. */
@NullMarked
package io.realticket.contracts.queue;

import org.jspecify.annotations.NullMarked;
