/** The core, specified and simulated. */
@NullMarked
package io.realticket.seatprojector.seat;

import org.jspecify.annotations.NullMarked;
