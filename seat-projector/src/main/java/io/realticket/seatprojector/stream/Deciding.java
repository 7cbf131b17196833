package io.realticket.seatprojector.stream;

import io.realticket.contracts.seat.SeatCommand;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.SeatBook;
import java.time.Instant;

/** What the processor asks for a decision: {@link io.realticket.seatprojector.seat.SeatDecider#decide}. */
@FunctionalInterface
interface Deciding {
    /** Returns what {@code command} does to {@code book}, which it only reads. */
    Decision decide(SeatBook book, SeatCommand command, Instant now);
}
