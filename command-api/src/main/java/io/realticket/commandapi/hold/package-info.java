/** Asking for seats and reading back what one has: the ports to the decider and to the state of seats. */
@NullMarked
package io.realticket.commandapi.hold;

import org.jspecify.annotations.NullMarked;
