package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.ShowSettings;
import io.realticket.seatprojector.seat.BookRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The changelog's form of a row's value. What is written for every command is fixed and binary; what is rare, or has
 * lists in it, is JSON. A free seat, a sale that is not paused and a slot of no pass have no value: the changelog
 * forgets them.
 */
final class RowForm {
    private static final int CONFIRMED_BYTES = 8 + 16 + 16;
    private static final int HEADER_BYTES = 8 + 8 + 8 + 1 + 1;
    private static final JsonForm<ShowSettings> SETTINGS = JsonForm.of(ShowSettings.class);

    private RowForm() {}

    static byte @Nullable [] write(BookRow row) {
        return switch (row) {
            case BookRow.Header header -> header(header);
            case BookRow.Settings settings -> SETTINGS.write(settings.settings());
            case BookRow.Pause pause -> text(pause.message());
            case BookRow.Seat seat -> SeatForm.write(seat);
            case BookRow.Confirmed booking -> confirmed(booking);
            case BookRow.Revoked revoked -> PassForm.write(revoked);
            case BookRow.Forgotten forgotten -> null;
            case BookRow.PassFloor floor -> PassForm.write(floor);
            case BookRow.Grant grant -> GrantForm.write(grant);
        };
    }

    static BookRow read(RowKey key, byte @Nullable [] value) {
        if (value == null) {
            return withoutValue(key);
        }
        return switch (key.kind()) {
            case HEADER -> header(ByteBuffer.wrap(value));
            case SETTINGS -> new BookRow.Settings(SETTINGS.read(value));
            case PAUSE -> new BookRow.Pause(new String(value, StandardCharsets.UTF_8));
            case SEAT -> SeatForm.read(key.number(), ByteBuffer.wrap(value));
            case CONFIRMED -> confirmed(ByteBuffer.wrap(value));
            case GRANT -> GrantForm.read(ByteBuffer.wrap(value));
            case REVOKED -> PassForm.revoked(key.number(), ByteBuffer.wrap(value));
            case PASS_FLOOR -> PassForm.floor(ByteBuffer.wrap(value));
        };
    }

    private static BookRow withoutValue(RowKey key) {
        return switch (key.kind()) {
            case SEAT -> new BookRow.Free(key.number());
            case PAUSE -> new BookRow.Pause(null);
            case REVOKED -> new BookRow.Forgotten(key.number());
            case HEADER, SETTINGS, CONFIRMED, GRANT, PASS_FLOOR ->
                throw new IllegalStateException("the changelog has a " + key + " without a value");
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
}
