package io.realticket.commandapi.projection;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** One show's events, as they can happen: every version once, no seat sold twice at a time. */
final class ShowStory {
    static final Instant BEGIN = Instant.parse("2026-05-01T11:00:00Z");
    private static final int SEATS = 40;

    private final ShowId show;
    private final Random random;
    private final Map<BookingId, SeatEvent.SeatsBooked> live = new HashMap<>();
    private final List<SeatId> free = new ArrayList<>();
    private long version;

    ShowStory(ShowId show, long seed) {
        this.show = show;
        this.random = new Random(seed);
        for (int cell = 0; cell < SEATS; cell++) {
            free.add(new SeatId(new SectionId("A"), cell));
        }
    }

    ShowId show() {
        return show;
    }

    long version() {
        return version;
    }

    /** Returns an event that concerns no booking. */
    SeatEvent other() {
        return new SeatEvent.HoldExpired(
                show, ++version, at(), new BuyerId(new UUID(7, 0)), new HoldId(id()), List.of());
    }

    SeatEvent.SeatsBooked booked(BuyerId buyer, SeatId... seats) {
        SeatEvent.SeatsBooked booked = new SeatEvent.SeatsBooked(
                show,
                ++version,
                at(),
                buyer,
                new BookingId(id()),
                new HoldId(id()),
                List.of(seats),
                new Money(10_000L * seats.length, "KRW"));
        live.put(booked.bookingId(), booked);
        free.removeAll(booked.seats());
        return booked;
    }

    /** Returns a booking under the id of one that was cancelled long ago, which the decider has forgotten. */
    SeatEvent.SeatsBooked bookedAgain(SeatEvent.SeatsBooked before, SeatId... seats) {
        return new SeatEvent.SeatsBooked(
                show,
                ++version,
                at(),
                before.buyer(),
                before.bookingId(),
                new HoldId(id()),
                List.of(seats),
                before.total());
    }

    SeatEvent.BookingCancelled cancelled(SeatEvent.SeatsBooked booked) {
        live.remove(booked.bookingId());
        free.addAll(booked.seats());
        return new SeatEvent.BookingCancelled(
                show, ++version, at(), booked.buyer(), booked.bookingId(), booked.seats());
    }

    /** Returns something that can happen next. */
    SeatEvent next() {
        int dice = random.nextInt(10);
        if (dice < 4 || (free.size() < 3 && live.isEmpty())) {
            return other();
        }
        if ((dice < 7 && !live.isEmpty()) || free.size() < 3) {
            return cancelled(live.values().stream()
                    .skip(random.nextInt(live.size()))
                    .findFirst()
                    .orElseThrow());
        }
        SeatId[] seats = new SeatId[1 + random.nextInt(3)];
        for (int i = 0; i < seats.length; i++) {
            seats[i] = free.remove(random.nextInt(free.size()));
        }
        return booked(new BuyerId(new UUID(7, random.nextInt(5))), seats);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Instant at() {
        return BEGIN.plusMillis(version);
    }
}
