package io.realticket.queueadmitter.relay;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about the seats of one show. */
final class SeatFacts {
    static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    static final BuyerId BUYER = BuyerId.of("0195a1b2-0000-7000-8000-000000000002");

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");
    private static final ActorId ACTOR = new ActorId("operator");
    private static final HoldId HOLD = new HoldId(new UUID(1, 1));
    private static final BookingId BOOKING = new BookingId(new UUID(2, 2));
    private static final List<SeatId> SEATS = List.of(SeatId.of("A-0"), SeatId.of("A-9"));
    private static final ShowSettings SETTINGS = new ShowSettings(
            1,
            new SeatLayout(1, List.of(section("A", 10), section("B", 5))),
            List.of(new PriceCategory("R", "R", new Money(110_000, "KRW"))),
            new SaleRules(4, Duration.ofMinutes(5)),
            AT,
            AT.plusSeconds(60),
            Admission.NONE);

    private SeatFacts() {}

    private static SectionLayout section(String id, int seats) {
        return new SectionLayout(
                new SectionId(id), seats, seats, SeatBitmap.full(seats), List.of(new CategoryRun("R", seats)));
    }

    static SeatEvent opened() {
        return new SeatEvent.ShowOpened(SHOW, 1, AT, SETTINGS);
    }

    static SeatEvent held() {
        return new SeatEvent.SeatsHeld(SHOW, 2, AT, BUYER, HOLD, AT.plusSeconds(9), SEATS);
    }

    static SeatEvent released() {
        return new SeatEvent.SeatsReleased(SHOW, 3, AT, BUYER, HOLD, SEATS);
    }

    static SeatEvent expired() {
        return new SeatEvent.HoldExpired(SHOW, 3, AT, BUYER, HOLD, SEATS);
    }

    static SeatEvent booked() {
        return new SeatEvent.SeatsBooked(SHOW, 3, AT, BUYER, BOOKING, HOLD, SEATS, new Money(220_000, "KRW"));
    }

    static SeatEvent cancelled() {
        return new SeatEvent.BookingCancelled(SHOW, 4, AT, BUYER, BOOKING, SEATS);
    }

    static SeatEvent blocked() {
        return new SeatEvent.SeatsBlocked(SHOW, 5, AT, "a camera", SEATS, ACTOR);
    }

    static SeatEvent unblocked() {
        return new SeatEvent.SeatsUnblocked(SHOW, 6, AT, "no camera", SEATS, ACTOR);
    }

    static Stream<SeatEvent> withoutSeats() {
        return Stream.of(
                new SeatEvent.ShowChanged(SHOW, 2, AT, SETTINGS),
                new SeatEvent.ShowClosed(SHOW, 3, AT, ACTOR, "over"),
                new SeatEvent.ShowSuspended(SHOW, 4, AT, 4_711, "a bug"),
                new SeatEvent.ShowResumed(SHOW, 5, AT, ACTOR, "mended"),
                new SeatEvent.SalePaused(SHOW, 6, AT, "", ACTOR, "sound"),
                new SeatEvent.SaleResumed(SHOW, 7, AT, ACTOR, "ready"),
                new SeatEvent.ShowReset(SHOW, 8, AT, ACTOR, "rehearsal"),
                new SeatEvent.HoldExtended(SHOW, 9, AT, BUYER, HOLD, AT.plusSeconds(9), SEATS),
                new SeatEvent.CheckoutBegun(SHOW, 10, AT, BUYER, BOOKING, HOLD, AT.plusSeconds(9), SEATS),
                new SeatEvent.PassRevoked(SHOW, 11, AT, BUYER, CommandIds.pass(SHOW, 3), AT.plusSeconds(9)));
    }
}
