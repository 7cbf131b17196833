package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one show's seats. {@link #put} is the only thing that changes it, whether a command was decided
 * or a changelog is read back, so that the indexes are complete either way. Owned by one thread.
 */
public final class SeatBook {
    private final ShowId showId;
    private final SeatTable seats = new SeatTable();
    private final SeatIndex index = new SeatIndex();
    private final ConfirmedRing confirmed;
    private final GrantRing grants;
    private final RevokedPasses revoked;
    private BookRow.Header header = BookRow.Header.NONE;
    private BookRow.Pause pause = new BookRow.Pause(null);
    private @Nullable ShowSettings settings;
    private @Nullable SeatNumbers numbers;
    private @Nullable FreeRuns freeRuns;

    /** A book of a show nothing is known of yet. */
    public SeatBook(ShowId showId) {
        this(showId, new GrantRing(), new ConfirmedRing(), new RevokedPasses());
    }

    /**
     * @param grants empty; smaller than usual in tests alone
     * @param confirmed likewise
     * @param revoked likewise
     */
    SeatBook(ShowId showId, GrantRing grants, ConfirmedRing confirmed, RevokedPasses revoked) {
        this.showId = showId;
        this.grants = grants;
        this.confirmed = confirmed;
        this.revoked = revoked;
    }

    /** Returns the show. */
    public ShowId showId() {
        return showId;
    }

    /** Returns how far the show has come. */
    public BookRow.Header header() {
        return header;
    }

    /** Returns what the show is decided by, or null if it was never opened. */
    public @Nullable ShowSettings settings() {
        return settings;
    }

    /** Returns how the sale stands, besides its times. */
    public SaleState sale() {
        if (header.suspended()) {
            return SaleState.SUSPENDED;
        }
        if (header.closed()) {
            return SaleState.CLOSED;
        }
        return pause.message() == null ? SaleState.OPEN : SaleState.PAUSED;
    }

    /** Returns whether the sale is paused, and what buyers are told. It may be closed or suspended as well. */
    public BookRow.Pause pause() {
        return pause;
    }

    /** Returns the soonest deadline of a held seat, or {@link Instant#MAX} if nothing is held. */
    public Instant soonestDeadline() {
        long soonest = index.soonestDeadline();
        return soonest == Long.MAX_VALUE ? Instant.MAX : Instant.ofEpochMilli(soonest);
    }

    /** Changes the book by one row. */
    public void put(BookRow row) {
        switch (row) {
            case BookRow.Header next -> putHeader(next);
            case BookRow.Settings next -> putSettings(next.settings());
            case BookRow.Pause next -> pause = next;
            case BookRow.Seat seat -> putSeat(seat);
            case BookRow.Confirmed booking -> confirmed.put(booking);
            case BookRow.PassSlot slot -> revoked.put(slot);
            case BookRow.PassFloor floor -> revoked.put(floor);
            case BookRow.Grant grant -> grants.put(grant);
        }
    }

    private void putHeader(BookRow.Header next) {
        // A grant that changed no seat has no event, so the version may stay.
        if (next.version() < header.version() || next.commandOffset() <= header.commandOffset()) {
            throw new IllegalStateException("show " + showId + " runs backwards from " + header + " to " + next);
        }
        header = next;
    }

    private void putSettings(ShowSettings next) {
        boolean sameLayout = settings != null && settings.layout().equals(next.layout());
        settings = next;
        if (sameLayout) {
            return;
        }
        numbers = new SeatNumbers(next.layout());
        freeRuns = new FreeRuns(new HallRows(next.layout(), numbers), this::freeAtMillis);
        seats.ensureCells(numbers.cells());
    }

    private void putSeat(BookRow.Seat next) {
        index.remove(seats, next.number());
        seats.put(next);
        index.add(next);
        if (freeRuns != null) {
            freeRuns.changed(next.number());
        }
    }

    // What the decider reads.

    SeatNumbers numbers() {
        if (numbers == null) {
            throw new IllegalStateException("show " + showId + " has no layout");
        }
        return numbers;
    }

    FreeRuns freeRuns() {
        if (freeRuns == null) {
            throw new IllegalStateException("show " + showId + " has no layout");
        }
        return freeRuns;
    }

    private long freeAtMillis(int number) {
        if (!numbers().isSeat(number)) {
            return FreeRuns.NEVER;
        }
        return switch (seats.status(number)) {
            case FREE -> FreeRuns.FREE;
            case HELD -> seats.expiresAtMillis(number);
            case SOLD, BLOCKED -> FreeRuns.NEVER;
        };
    }

    ConfirmedRing confirmed() {
        return confirmed;
    }

    GrantRing grants() {
        return grants;
    }

    RevokedPasses revoked() {
        return revoked;
    }

    SeatStatus status(int number) {
        return seats.status(number);
    }

    /** Whether the seat is held by a hold that lives at {@code now}. */
    boolean isLivelyHeld(int number, Instant now) {
        return seats.status(number) == SeatStatus.HELD && seats.expiresAtMillis(number) > now.toEpochMilli();
    }

    /** Whether the seat is held by a hold whose deadline has passed at {@code now}. */
    boolean isOverdue(int number, Instant now) {
        return seats.status(number) == SeatStatus.HELD && seats.expiresAtMillis(number) <= now.toEpochMilli();
    }

    BuyerId buyer(int number) {
        return seats.buyer(number);
    }

    HoldId hold(int number) {
        return new HoldId(seats.claim(number));
    }

    BookingId booking(int number) {
        return new BookingId(seats.claim(number));
    }

    Instant expiresAt(int number) {
        return Instant.ofEpochMilli(seats.expiresAtMillis(number));
    }

    /** Returns what the deadline of the seat was moved by, which must be held. */
    DeadlineMoves moves(int number) {
        return seats.moves(number);
    }

    /** Returns the pass that the seat was given under, or null if without; it must be held. */
    @Nullable
    PassId pass(int number) {
        return seats.pass(number);
    }

    long takenBy(int number) {
        return seats.takenBy(number);
    }

    long amountMinor(int number) {
        return seats.amountMinor(number);
    }

    /** Returns the buyer's held seats, whether or not their deadline has passed, in layout order. */
    int[] heldBy(BuyerId buyer) {
        return Arrays.stream(index.ofBuyer(buyer))
                .filter(number -> seats.status(number) == SeatStatus.HELD)
                .toArray();
    }

    /** Returns how many seats the buyer has booked. */
    int bookedBy(BuyerId buyer) {
        return index.ofBuyer(buyer).length - heldBy(buyer).length;
    }

    /** Returns the seats of a booking in layout order; none if there is no such booking. */
    int[] booked(BookingId booking) {
        return index.ofBooking(booking);
    }

    /** Returns the held seats whose deadline has passed at {@code now}, soonest first. */
    PrimitiveIterator.OfInt due(Instant now) {
        return index.due(now.toEpochMilli());
    }

    // What the store reads.

    /** Returns the row of the seat with {@code number}. */
    public BookRow.Seat seatRow(int number) {
        return seats.row(number);
    }

    /** Returns the numbers of all seats that are not free. */
    public IntStream takenSeats() {
        return IntStream.range(0, seats.cells()).filter(number -> seats.status(number) != SeatStatus.FREE);
    }

    /** Returns the grant that the changelog keeps in {@code slot}, or null if it is forgotten. */
    public BookRow.@Nullable Grant grantInSlot(int slot) {
        return grants.inSlot(slot);
    }

    /** Returns the booking that the changelog keeps in {@code slot}, or null if there is none yet. */
    public BookRow.@Nullable Confirmed confirmedInSlot(int slot) {
        return confirmed.inSlot(slot);
    }

    /** Returns the pass that the changelog keeps in {@code slot}, or null if there is none. */
    public BookRow.@Nullable Revoked revokedInSlot(int slot) {
        return revoked.inSlot(slot);
    }

    /** Returns by which end no pass of the show is worth anything. */
    public BookRow.PassFloor passFloor() {
        return revoked.floor();
    }

    /** Returns the slot of the changelog that the booking with {@code sequence} takes. */
    public int confirmedSlot(long sequence) {
        return confirmed.slot(sequence);
    }

    /** Returns the slot of the changelog that the grant with {@code sequence} takes. */
    public int grantSlot(long sequence) {
        return grants.slot(sequence);
    }
}
