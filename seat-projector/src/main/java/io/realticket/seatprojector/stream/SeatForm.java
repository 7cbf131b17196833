package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.DeadlineMoves;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The changelog's form of a seat: what has it, who, by which hold or booking, until when or for how much, and by which
 * command. Behind that stands the pass of a held seat, if it was given under one; rows written before there were passes are
 * like those of seats given without.
 */
final class SeatForm {
    private static final byte HELD = 1;
    private static final byte SOLD = 2;
    private static final byte HELD_LONGER = 3;
    private static final byte BLOCKED = 4;
    private static final byte HELD_TO_PAY = 5;
    private static final byte HELD_LONGER_TO_PAY = 6;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SEAT_BYTES = 1 + 16 + 16 + 8 + 8;
    private static final int PASS_BYTES = 16;

    private SeatForm() {}

    static byte @Nullable [] write(BookRow.Seat row) {
        return switch (row) {
            case BookRow.Free free -> null;
            case BookRow.Held held ->
                seat(
                        new Claim(
                                status(held.moves()),
                                held.buyer(),
                                held.holdId().value()),
                        held.expiresAt().toEpochMilli(),
                        held.takenBy(),
                        held.passId());
            case BookRow.Sold sold ->
                seat(new Claim(SOLD, sold.buyer(), sold.bookingId().value()), sold.amountMinor(), sold.takenBy(), null);
            case BookRow.Blocked blocked ->
                seat(new Claim(BLOCKED, new BuyerId(NOBODY), NOBODY), 0, blocked.takenBy(), null);
        };
    }

    private record Claim(byte status, BuyerId buyer, UUID id) {}

    private static byte[] seat(Claim claim, long detail, long takenBy, @Nullable PassId pass) {
        UUID buyer = claim.buyer().value();
        ByteBuffer value = ByteBuffer.allocate(pass == null ? SEAT_BYTES : SEAT_BYTES + PASS_BYTES);
        value.put(claim.status())
                .putLong(buyer.getMostSignificantBits())
                .putLong(buyer.getLeastSignificantBits())
                .putLong(claim.id().getMostSignificantBits())
                .putLong(claim.id().getLeastSignificantBits())
                .putLong(detail)
                .putLong(takenBy);
        if (pass != null) {
            PassForm.put(value, pass);
        }
        return value.array();
    }

    static BookRow.Seat read(int number, ByteBuffer value) {
        byte status = value.get();
        BuyerId buyer = new BuyerId(new UUID(value.getLong(), value.getLong()));
        UUID claim = new UUID(value.getLong(), value.getLong());
        long detail = value.getLong();
        long takenBy = value.getLong();
        return switch (status) {
            case HELD, HELD_LONGER, HELD_TO_PAY, HELD_LONGER_TO_PAY ->
                new BookRow.Held(
                        number,
                        buyer,
                        new HoldId(claim),
                        Instant.ofEpochMilli(detail),
                        moves(status),
                        value.hasRemaining() ? PassForm.get(value) : null,
                        takenBy);
            case BLOCKED -> new BookRow.Blocked(number, takenBy);
            case SOLD -> new BookRow.Sold(number, buyer, new BookingId(claim), detail, takenBy);
            default -> throw new IllegalStateException("the changelog has a seat of unknown status " + status);
        };
    }

    private static byte status(DeadlineMoves moves) {
        return switch (moves) {
            case NONE -> HELD;
            case EXTENSION -> HELD_LONGER;
            case CHECKOUT -> HELD_TO_PAY;
            case BOTH -> HELD_LONGER_TO_PAY;
        };
    }

    private static DeadlineMoves moves(byte status) {
        return switch (status) {
            case HELD -> DeadlineMoves.NONE;
            case HELD_LONGER -> DeadlineMoves.EXTENSION;
            case HELD_TO_PAY -> DeadlineMoves.CHECKOUT;
            default -> DeadlineMoves.BOTH;
        };
    }
}
