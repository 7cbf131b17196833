package io.realticket.infra.bench;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.DecisionRows;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Instant;

/** One show decided in memory, as the processor does it but without JSON, changelog or Kafka. */
final class BookRun {
    /** By the log's time, commands arrive at this rate: about what one partition can decide. */
    private static final int COMMANDS_PER_SECOND = 20_000;

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final SeatDecider decider = new SeatDecider();
    private final SeatBook book;
    private long offset;

    /** Opens the sale of {@code show} in an empty {@link Stadium}. */
    BookRun(ShowId show) {
        book = new SeatBook(show);
        decide(new SeatCommand.OpenShow(new CommandId(show.value()), show, Stadium.settings()));
    }

    /** Decides {@code command} and puts the rows that follow. */
    Decision decide(SeatCommand command) {
        Instant appendedAt = START.plusMillis(offset * 1_000 / COMMANDS_PER_SECOND);
        Decision decision = decider.decide(book, command, SeatDecider.time(book, appendedAt));
        DecisionRows.of(book, decision, offset, book::put);
        offset++;
        return decision;
    }
}
