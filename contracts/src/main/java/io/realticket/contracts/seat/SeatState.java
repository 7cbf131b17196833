package io.realticket.contracts.seat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.layout.SeatBitmap;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The latest word on a seat or a section, by the key {@link SeatStateKey}. A seat without a record is free. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SeatState {
    /** Returns the version of the show's event that made it so. */
    long version();

    /**
     * How one seat stands.
     *
     * @param buyer who has it, if held or sold
     * @param holdId the hold, if held
     * @param expiresAt the hold's deadline, exclusive, if held
     * @param bookingId the booking, if sold
     */
    record Seat(
            SeatStatus status,
            long version,
            @Nullable BuyerId buyer,
            @Nullable HoldId holdId,
            @Nullable Instant expiresAt,
            @Nullable BookingId bookingId)
            implements SeatState {
        /** Returns a free seat. */
        public static Seat free(long version) {
            return new Seat(SeatStatus.FREE, version, null, null, null, null);
        }
    }

    /**
     * The header of a section, written before any of its seats.
     *
     * @param ordinal the section's position in the layout, from 0
     * @param sections how many sections the layout has, so that a reader knows when it has them all
     * @param cells of the grid
     * @param rowLength cells in a row
     * @param seats which cells are seats
     * @param layoutVersion of the show's layout
     * @param sale how the show's sale stands
     * @param opensAt of the show, inclusive
     * @param closesAt of the show, exclusive
     * @param message what buyers are told while the sale is paused, perhaps nothing; null if it is not paused
     */
    record Section(
            int ordinal,
            int sections,
            int cells,
            int rowLength,
            SeatBitmap seats,
            int layoutVersion,
            SaleState sale,
            Instant opensAt,
            Instant closesAt,
            long version,
            @Nullable String message)
            implements SeatState {}
}
