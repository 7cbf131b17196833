/** Decides about seats. */
@NullMarked
package io.realticket.seatprojector;

import org.jspecify.annotations.NullMarked;
