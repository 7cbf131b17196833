package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The seats of one show in flat arrays by seat number. Grows as rows come, since on restore they come in any order. */
final class SeatTable {
    private byte[] status = {};
    private long[] buyerHigh = {};
    private long[] buyerLow = {};
    /** The hold of a held seat, the booking of a sold one. */
    private long[] claimHigh = {};

    private long[] claimLow = {};
    /** The deadline of a held seat in epoch milliseconds, the price of a sold one in minor units. */
    private long[] detail = {};

    private long[] takenBy = {};
    /** What moved the deadline of a held seat, as its code. */
    private byte[] moves = {};

    private final SeatPasses passes = new SeatPasses();

    SeatStatus status(int number) {
        return number < status.length ? SeatStatus.ofCode(status[number]) : SeatStatus.FREE;
    }

    /** Returns the row that put the seat where it is. */
    BookRow.Seat row(int number) {
        return switch (status(number)) {
            case FREE -> new BookRow.Free(number);
            case HELD ->
                new BookRow.Held(
                        number,
                        buyer(number),
                        new HoldId(claim(number)),
                        Instant.ofEpochMilli(detail[number]),
                        moves(number),
                        pass(number),
                        takenBy[number]);
            case SOLD ->
                new BookRow.Sold(number, buyer(number), new BookingId(claim(number)), detail[number], takenBy[number]);
            case BLOCKED -> new BookRow.Blocked(number, takenBy[number]);
        };
    }

    /** Returns who has the seat, which must be held or sold. */
    BuyerId buyer(int number) {
        return new BuyerId(new UUID(buyerHigh[number], buyerLow[number]));
    }

    /** Returns the hold or booking of the seat, which must be held or sold. */
    UUID claim(int number) {
        return new UUID(claimHigh[number], claimLow[number]);
    }

    /** Returns the deadline of the seat in epoch milliseconds; it must be held. */
    long expiresAtMillis(int number) {
        return detail[number];
    }

    /** Returns the price of the seat in minor units; it must be sold. */
    long amountMinor(int number) {
        return detail[number];
    }

    /** Returns what the deadline of the seat was moved by; it must be held. */
    DeadlineMoves moves(int number) {
        return DeadlineMoves.ofCode(moves[number]);
    }

    /** Returns the pass that the seat was given under, or null if without; it must be held. */
    @Nullable
    PassId pass(int number) {
        return passes.of(number);
    }

    /** Returns the offset of the command that took the seat, which must not be free. */
    long takenBy(int number) {
        return takenBy[number];
    }

    void put(BookRow.Seat row) {
        ensure(row.number());
        switch (row) {
            case BookRow.Free free -> status[free.number()] = SeatStatus.FREE.code();
            case BookRow.Held held -> {
                take(held, held.buyer(), held.holdId().value(), held.takenBy());
                detail[held.number()] = held.expiresAt().toEpochMilli();
                moves[held.number()] = held.moves().code();
                passes.put(held.number(), held.passId(), status.length);
            }
            case BookRow.Sold sold -> {
                take(sold, sold.buyer(), sold.bookingId().value(), sold.takenBy());
                detail[sold.number()] = sold.amountMinor();
            }
            case BookRow.Blocked blocked -> {
                status[blocked.number()] = blocked.status().code();
                takenBy[blocked.number()] = blocked.takenBy();
            }
        }
    }

    private void take(BookRow.Seat row, BuyerId buyer, UUID claim, long offset) {
        int number = row.number();
        status[number] = row.status().code();
        buyerHigh[number] = buyer.value().getMostSignificantBits();
        buyerLow[number] = buyer.value().getLeastSignificantBits();
        claimHigh[number] = claim.getMostSignificantBits();
        claimLow[number] = claim.getLeastSignificantBits();
        takenBy[number] = offset;
    }

    /** Makes room for {@code cells} seats at once. */
    void ensureCells(int cells) {
        if (cells > status.length) {
            status = Arrays.copyOf(status, cells);
            buyerHigh = Arrays.copyOf(buyerHigh, cells);
            buyerLow = Arrays.copyOf(buyerLow, cells);
            claimHigh = Arrays.copyOf(claimHigh, cells);
            claimLow = Arrays.copyOf(claimLow, cells);
            detail = Arrays.copyOf(detail, cells);
            takenBy = Arrays.copyOf(takenBy, cells);
            moves = Arrays.copyOf(moves, cells);
        }
    }

    private void ensure(int number) {
        if (number >= status.length) {
            ensureCells(Math.max(number + 1, status.length * 2));
        }
    }

    /** Returns how many numbers the table reaches; those beyond are free. */
    int cells() {
        return status.length;
    }
}
