/** Relays: bring what one processor decided to the other, as commands, at least once. */
@NullMarked
package io.realticket.queueadmitter.relay;

import org.jspecify.annotations.NullMarked;
