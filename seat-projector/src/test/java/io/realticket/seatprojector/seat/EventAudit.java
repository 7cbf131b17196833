package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads the events alone and checks what must hold of any sale: no seat has two owners, every sale had a live hold, free,
 * held and sold are all, nobody is granted more than the limit, versions have no gap, time does not run back.
 */
final class EventAudit {
    private record Owner(SeatStatus status, BuyerId buyer, UUID claim) {}

    private static final Owner HOUSE = new Owner(SeatStatus.BLOCKED, new BuyerId(new UUID(0, 0)), new UUID(0, 0));

    private final Recall recall;
    private final List<BookingId> booked = new ArrayList<>();
    private final HoldLives holds = new HoldLives();
    private final Map<SeatId, Owner> owners = new HashMap<>();
    private final Map<BuyerId, Integer> seatsOf = new HashMap<>();
    private int held;
    private int sold;
    private int blocked;
    private int all;
    private int limit;
    private long version;
    private Instant at = Instant.EPOCH;

    EventAudit(Recall recall) {
        this.recall = recall;
    }

    void read(SeatEvent event) {
        assertThat(event.version()).as("versions have no gap").isEqualTo(++version);
        assertThat(event.at()).as("time does not run back").isAfterOrEqualTo(at);
        at = event.at();
        switch (event) {
            case SeatEvent.ShowOpened opened ->
                open(opened.settings().layout(), opened.settings().rules().seatsPerBuyerMax());
            case SeatEvent.ShowChanged changed ->
                limit = changed.settings().rules().seatsPerBuyerMax();
            case SeatEvent.ShowClosed closed -> {}
            case SeatEvent.ShowSuspended suspended -> {}
            case SeatEvent.ShowResumed resumed -> {}
            case SeatEvent.SalePaused paused -> {}
            case SeatEvent.SaleResumed resumed -> {}
            case SeatEvent.ShowReset reset ->
                assertThat(held + sold).as("after a reset nobody has a seat").isZero();
            case SeatEvent.PassRevoked revoked -> {}
            case SeatEvent.SeatsHeld hold -> hold(hold);
            case SeatEvent.HoldExtended extended -> holds.extend(extended);
            case SeatEvent.CheckoutBegun begun -> holds.checkOut(begun);
            case SeatEvent.SeatsBlocked house -> block(house.seats());
            case SeatEvent.SeatsUnblocked house -> free(HOUSE, house.seats());
            case SeatEvent.SeatsReleased released -> {
                Owner owner = new Owner(
                        SeatStatus.HELD, released.buyer(), released.holdId().value());
                holds.leaveAlive(released.holdId(), released.seats().size(), at);
                free(owner, released.seats());
            }
            case SeatEvent.HoldExpired expired -> {
                Owner owner = new Owner(
                        SeatStatus.HELD, expired.buyer(), expired.holdId().value());
                holds.leaveOver(expired.holdId(), expired.seats().size(), at);
                free(owner, expired.seats());
            }
            case SeatEvent.SeatsBooked booked -> book(booked);
            case SeatEvent.BookingCancelled cancelled ->
                free(
                        new Owner(
                                SeatStatus.SOLD,
                                cancelled.buyer(),
                                cancelled.bookingId().value()),
                        cancelled.seats());
        }
        assertThat(all - owners.size() + held + sold + blocked)
                .as("free, held, sold and blocked are all")
                .isEqualTo(all);
    }

    private void open(SeatLayout layout, int seatsPerBuyerMax) {
        all = layout.seatCount();
        limit = seatsPerBuyerMax;
    }

    private void hold(SeatEvent.SeatsHeld hold) {
        holds.hold(hold);
        for (SeatId seat : hold.seats()) {
            Owner owner = new Owner(SeatStatus.HELD, hold.buyer(), hold.holdId().value());
            assertThat(owners.put(seat, owner))
                    .as("no seat has two owners: " + seat)
                    .isNull();
        }
        held += hold.seats().size();
        int has = seatsOf.merge(hold.buyer(), hold.seats().size(), Integer::sum);
        assertThat(has).as("nobody is granted more than the limit").isLessThanOrEqualTo(limit);
    }

    private void block(List<SeatId> seats) {
        for (SeatId seat : seats) {
            assertThat(owners.put(seat, HOUSE))
                    .as("the house takes free seats only: " + seat)
                    .isNull();
        }
        blocked += seats.size();
    }

    private void free(Owner owner, List<SeatId> seats) {
        for (SeatId seat : seats) {
            assertThat(owners.remove(seat)).as("owner of " + seat).isEqualTo(owner);
        }
        held -= owner.status() == SeatStatus.HELD ? seats.size() : 0;
        sold -= owner.status() == SeatStatus.SOLD ? seats.size() : 0;
        blocked -= owner.status() == SeatStatus.BLOCKED ? seats.size() : 0;
        seatsOf.merge(owner.buyer(), -seats.size(), Integer::sum);
    }

    private void book(SeatEvent.SeatsBooked event) {
        Owner holder = new Owner(SeatStatus.HELD, event.buyer(), event.holdId().value());
        Owner owner =
                new Owner(SeatStatus.SOLD, event.buyer(), event.bookingId().value());
        assertThat(booked.subList(Math.max(0, booked.size() - recall.confirmedMax()), booked.size()))
                .as("a booking id is not booked again while it is remembered")
                .doesNotContain(event.bookingId());
        booked.add(event.bookingId());
        assertThat(owners.values())
                .as("nor while its booking lasts")
                .noneMatch(other -> other.claim().equals(owner.claim()));
        holds.leaveAlive(event.holdId(), event.seats().size(), at);
        for (SeatId seat : event.seats()) {
            assertThat(owners.put(seat, owner))
                    .as("every sale had a live hold: " + seat)
                    .isEqualTo(holder);
        }
        held -= event.seats().size();
        sold += event.seats().size();
    }

    /** Checks that the book says the same of {@code seat}. */
    void check(SeatBook book, SeatId seat) {
        BookRow.Seat row = book.seatRow(book.numbers().of(seat));
        Owner owner = owners.get(seat);
        switch (row) {
            case BookRow.Free free -> assertThat(owner).as("owner of " + seat).isNull();
            case BookRow.Held hold -> {
                assertThat(new Owner(row.status(), hold.buyer(), hold.holdId().value()))
                        .isEqualTo(owner);
                assertThat(hold.expiresAt()).isEqualTo(holds.deadline(hold.holdId()));
            }
            case BookRow.Blocked house ->
                assertThat(owner).as("owner of " + seat).isEqualTo(HOUSE);
            case BookRow.Sold sale ->
                assertThat(new Owner(
                                row.status(), sale.buyer(), sale.bookingId().value()))
                        .isEqualTo(owner);
        }
    }
}
