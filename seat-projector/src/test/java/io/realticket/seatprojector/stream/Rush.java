package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.DecisionRows;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Buyers who all want the front rows of one show, hold, confirm, let go, and repeat themselves; the same for a seed. They
 * hear no replies: what they hold they know by deciding their commands themselves, after all that the show was asked before.
 */
final class Rush {
    private static final int BUYERS = 20;
    private static final int FRONT_SEATS = 30;

    private final ShowId show;
    private final Random random;
    private final SeatBook book;
    private final SeatDecider decider = new SeatDecider();
    private final Map<BuyerId, SeatReply.Held> holds = new HashMap<>();
    private final Map<BuyerId, BookingId> bookings = new HashMap<>();
    private final List<SeatCommand> sent = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T11:00:00Z");
    private long offset;

    /** A rush on a show that was opened by {@link Asks#open(ShowId)}. */
    Rush(ShowId show, long seed) {
        this.show = show;
        this.random = new Random(seed);
        this.book = new SeatBook(show);
        decide(Asks.open(show));
    }

    /** Says what else the show was asked meanwhile. */
    Rush after(List<SeatCommand> others) {
        others.forEach(this::decide);
        return this;
    }

    /** Says what time it is, by the log. */
    Rush at(Instant next) {
        now = next;
        return this;
    }

    /** Returns the next {@code count} commands. */
    List<SeatCommand> next(int count) {
        List<SeatCommand> commands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SeatCommand command = next("buyer " + random.nextInt(BUYERS));
            hear(decide(command));
            sent.add(command);
            commands.add(command);
        }
        return commands;
    }

    private SeatReply decide(SeatCommand command) {
        Decision decision = decider.decide(book, command, SeatDecider.time(book, now));
        DecisionRows.of(book, decision, offset, book::put);
        offset++;
        return decision.reply();
    }

    private void hear(SeatReply reply) {
        if (reply instanceof SeatReply.Held held) {
            holds.put(held.buyer(), held);
        } else if (reply instanceof SeatReply.Booked booked) {
            bookings.put(booked.buyer(), booked.bookingId());
        }
    }

    private SeatCommand next(String name) {
        CommandId id = Asks.command(show, "rush " + sent.size());
        BuyerId buyer = Asks.buyer(name);
        int dice = random.nextInt(10);
        if (dice == 0 && !sent.isEmpty()) {
            return sent.get(random.nextInt(sent.size()));
        }
        if (dice >= 4 && holds.containsKey(buyer)) {
            SeatReply.Held hold = holds.remove(buyer);
            BookingId booking = new BookingId(id.value());
            return dice < 7
                    ? new SeatCommand.ConfirmHold(id, show, buyer, booking, hold.holdId(), hold.seats(), null)
                    : new SeatCommand.ReleaseHold(id, show, buyer);
        }
        return dice >= 7 && bookings.containsKey(buyer)
                ? new SeatCommand.CancelBooking(id, show, buyer, bookings.remove(buyer))
                : hold(id, buyer);
    }

    private SeatCommand hold(CommandId id, BuyerId buyer) {
        int first = random.nextInt(FRONT_SEATS);
        List<SeatId> seats = random.nextBoolean() ? Asks.seats("A-" + first) : Asks.seats("A-" + first, "B-" + first);
        return new SeatCommand.HoldSeats(id, show, buyer, Asks.FAR_AWAY, seats);
    }
}
