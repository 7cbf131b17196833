/**
 * The core: what happens to the seats of one show. {@link SeatDecider} reads a {@link SeatBook} and says what happens;
 * {@link EventRows} turns that into rows; putting a row is the only thing that changes a book, live and on restore.
 */
@NullMarked
package io.realticket.seatprojector.seat;

import org.jspecify.annotations.NullMarked;
