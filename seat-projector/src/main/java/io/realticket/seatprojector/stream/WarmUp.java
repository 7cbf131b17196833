package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.ShowSettings;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.DecisionRows;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Lets buyers hold, book and cancel on a show that nobody sees, in memory alone, so that the first real commands do not
 * meet cold code: it halves what the first hundred cost.
 */
final class WarmUp {
    private static final int SEATS = 1_000;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(365));

    private final ShowId show = new ShowId(new UUID(0, 0));
    private final SeatBookStore store = new SeatBookStore("warm-up", new SeatBookStores());
    private final SeatDecider decider = new SeatDecider();
    private long offset;
    private long bytes;

    /** Decides for {@code time}, or until {@code commandsMax} are decided, and returns how many were. */
    long run(Duration time, long commandsMax) {
        long startNanos = System.nanoTime();
        decide(new SeatCommand.OpenShow(command(), show, settings()));
        while (System.nanoTime() - startNanos < time.toNanos() && offset < commandsMax) {
            round();
        }
        return offset;
    }

    /** Returns how many bytes would have been written. */
    long bytes() {
        return bytes;
    }

    private void round() {
        BuyerId winner = new BuyerId(new UUID(1, offset));
        BuyerId loser = new BuyerId(new UUID(2, offset));
        List<SeatId> seats = List.of(seat(offset), seat(offset + 1));
        SeatReply held = decide(new SeatCommand.HoldSeats(command(), show, winner, LATER, seats));
        decide(new SeatCommand.HoldSeats(command(), show, loser, LATER, seats));
        BookingId booking = new BookingId(new UUID(4, offset));
        HoldId hold = ((SeatReply.Held) held).holdId();
        decide(new SeatCommand.ConfirmHold(command(), show, winner, booking, hold, seats, null));
        SeatReply last = decide(new SeatCommand.CancelBooking(command(), show, winner, booking));
        if (!(last instanceof SeatReply.Cancelled)) {
            throw new IllegalStateException("nothing was booked that could be cancelled: " + last);
        }
    }

    private SeatReply decide(SeatCommand sent) {
        SeatCommand command = JsonForm.SEAT_COMMAND.read(JsonForm.SEAT_COMMAND.write(sent));
        SeatBook book = store.bookToWrite(show);
        Decision decision = decider.decide(book, command, SeatDecider.time(book, NOW.plusMillis(offset)));
        DecisionRows.of(
                book, decision, offset, row -> store.put(BookRows.key(book, row).bytes(), RowForm.write(row)));
        CloudEvent cause = CloudEvent.ofCommand("warm-up", command.commandId(), show, NOW);
        for (SeatEvent event : decision.events()) {
            written(cause, JsonForm.SEAT_EVENT.write(event), event);
            SeatStates.of(event, book, (key, state) -> written(cause, JsonForm.SEAT_STATE.write(state), state));
        }
        written(cause, JsonForm.SEAT_REPLY.write(decision.reply()), decision.reply());
        offset++;
        return decision.reply();
    }

    private void written(CloudEvent cause, byte[] value, Object record) {
        bytes += value.length
                + CloudEventHeaders.of(cause.followedBy("0"), record).toArray().length;
    }

    private CommandId command() {
        return new CommandId(new UUID(3, offset));
    }

    private static SeatId seat(long number) {
        return new SeatId(new SectionId("A"), (int) (number % SEATS));
    }

    private static ShowSettings settings() {
        SectionLayout section = new SectionLayout(
                new SectionId("A"), 50, SEATS, SeatBitmap.full(SEATS), List.of(new CategoryRun("R", SEATS)));
        return new ShowSettings(
                1,
                new SeatLayout(1, List.of(section)),
                List.of(new PriceCategory("R", "R", new Money(1, "KRW"))),
                SaleRules.DEFAULT,
                NOW,
                LATER,
                Admission.NONE);
    }
}
