package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.ShowSettings;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.DeadlineMoves;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The changelog's form of a row's value. What is written for every command is fixed and binary; what is rare, or has
 * lists in it, is JSON. A free seat and a sale that is not paused have no value: the changelog forgets them.
 */
final class RowForm {
    private static final byte HELD = 1;
    private static final byte SOLD = 2;
    private static final byte HELD_LONGER = 3;
    private static final byte BLOCKED = 4;
    private static final byte HELD_TO_PAY = 5;
    private static final byte HELD_LONGER_TO_PAY = 6;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SEAT_BYTES = 1 + 16 + 16 + 8 + 8;
    private static final int CONFIRMED_BYTES = 8 + 16 + 16;
    private static final int HEADER_BYTES = 8 + 8 + 8 + 1 + 1;
    private static final JsonForm<ShowSettings> SETTINGS = JsonForm.of(ShowSettings.class);

    private RowForm() {}

    static byte @Nullable [] write(BookRow row) {
        return switch (row) {
            case BookRow.Header header -> header(header);
            case BookRow.Settings settings -> SETTINGS.write(settings.settings());
            case BookRow.Pause pause -> text(pause.message());
            case BookRow.Free free -> null;
            case BookRow.Held held ->
                seat(
                        new Claim(
                                held(held.moves()), held.buyer(), held.holdId().value()),
                        held.expiresAt().toEpochMilli(),
                        held.takenBy());
            case BookRow.Sold sold ->
                seat(new Claim(SOLD, sold.buyer(), sold.bookingId().value()), sold.amountMinor(), sold.takenBy());
            case BookRow.Blocked blocked -> seat(new Claim(BLOCKED, new BuyerId(NOBODY), NOBODY), 0, blocked.takenBy());
            case BookRow.Confirmed booking -> confirmed(booking);
            case BookRow.Grant grant -> GrantForm.write(grant);
        };
    }

    static BookRow read(RowKey key, byte @Nullable [] value) {
        if (value == null) {
            if (key.kind() == RowKey.Kind.SEAT) {
                return new BookRow.Free(key.number());
            }
            if (key.kind() == RowKey.Kind.PAUSE) {
                return new BookRow.Pause(null);
            }
            throw new IllegalStateException("the changelog has a " + key + " without a value");
        }
        return switch (key.kind()) {
            case HEADER -> header(ByteBuffer.wrap(value));
            case SETTINGS -> new BookRow.Settings(SETTINGS.read(value));
            case PAUSE -> new BookRow.Pause(new String(value, StandardCharsets.UTF_8));
            case SEAT -> seat(key.number(), ByteBuffer.wrap(value));
            case CONFIRMED -> confirmed(ByteBuffer.wrap(value));
            case GRANT -> GrantForm.read(ByteBuffer.wrap(value));
        };
    }

    private static byte held(DeadlineMoves moves) {
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

    private static byte @Nullable [] text(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] header(BookRow.Header header) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .putLong(header.version())
                .putLong(header.commandOffset())
                .putLong(header.decidedAt().toEpochMilli())
                .put((byte) (header.closed() ? 1 : 0))
                .put((byte) (header.suspended() ? 1 : 0))
                .array();
    }

    private static BookRow header(ByteBuffer value) {
        return new BookRow.Header(
                value.getLong(),
                value.getLong(),
                Instant.ofEpochMilli(value.getLong()),
                value.get() == 1,
                value.get() == 1);
    }

    private static byte[] confirmed(BookRow.Confirmed booking) {
        UUID id = booking.bookingId().value();
        UUID hold = booking.holdId().value();
        return ByteBuffer.allocate(CONFIRMED_BYTES)
                .putLong(booking.sequence())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(hold.getMostSignificantBits())
                .putLong(hold.getLeastSignificantBits())
                .array();
    }

    private static BookRow confirmed(ByteBuffer value) {
        return new BookRow.Confirmed(
                value.getLong(),
                new BookingId(new UUID(value.getLong(), value.getLong())),
                new HoldId(new UUID(value.getLong(), value.getLong())));
    }

    private record Claim(byte status, BuyerId buyer, UUID id) {}

    private static byte[] seat(Claim claim, long detail, long takenBy) {
        UUID buyer = claim.buyer().value();
        return ByteBuffer.allocate(SEAT_BYTES)
                .put(claim.status())
                .putLong(buyer.getMostSignificantBits())
                .putLong(buyer.getLeastSignificantBits())
                .putLong(claim.id().getMostSignificantBits())
                .putLong(claim.id().getLeastSignificantBits())
                .putLong(detail)
                .putLong(takenBy)
                .array();
    }

    private static BookRow seat(int number, ByteBuffer value) {
        byte status = value.get();
        BuyerId buyer = new BuyerId(new UUID(value.getLong(), value.getLong()));
        UUID claim = new UUID(value.getLong(), value.getLong());
        long detail = value.getLong();
        long takenBy = value.getLong();
        return switch (status) {
            case HELD, HELD_LONGER, HELD_TO_PAY, HELD_LONGER_TO_PAY ->
                new BookRow.Held(
                        number, buyer, new HoldId(claim), Instant.ofEpochMilli(detail), moves(status), takenBy);
            case BLOCKED -> new BookRow.Blocked(number, takenBy);
            case SOLD -> new BookRow.Sold(number, buyer, new BookingId(claim), detail, takenBy);
            default -> throw new IllegalStateException("the changelog has a seat of unknown status " + status);
        };
    }
}
