package io.realticket.sseedge.history;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.seat.SeatStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One show with sections A, B, C … of the same size, in which every 10th cell from the 8th on is a gap. */
public record Show(ShowId id, int sections, int cells) {
    /** When the sale opens. */
    public static final Instant OPENS_AT = Instant.parse("2026-01-02T11:00:00Z");
    /** When the sale closes. */
    public static final Instant CLOSES_AT = Instant.parse("2026-01-09T11:00:00Z");

    /** Returns the {@code number}th show; the same number is the same show in every run. */
    public static Show of(int number, int sections, int cells) {
        return new Show(new ShowId(new UUID(0x0190_0000_0000_7000L, number)), sections, cells);
    }

    /** Returns the {@code ordinal}th section. */
    public SectionId section(int ordinal) {
        return new SectionId(Character.toString('A' + ordinal));
    }

    /** Whether a cell is a seat. */
    public static boolean isSeat(int cell) {
        return cell % 10 != 8;
    }

    /** Returns the headers of all sections. */
    public List<Entry> headers(int layoutVersion, SaleState sale) {
        List<Entry> headers = new ArrayList<>();
        for (int ordinal = 0; ordinal < sections; ordinal++) {
            headers.add(header(ordinal, layoutVersion, sale));
        }
        return headers;
    }

    /** Returns the headers of all sections while the sale is paused. */
    public List<Entry> pausedHeaders(int layoutVersion, String message) {
        List<Entry> headers = new ArrayList<>();
        for (int ordinal = 0; ordinal < sections; ordinal++) {
            headers.add(header(ordinal, layoutVersion, SaleState.PAUSED, message));
        }
        return headers;
    }

    /** Returns the header of one section. */
    public Entry header(int ordinal, int layoutVersion, SaleState sale) {
        return header(ordinal, layoutVersion, sale, null);
    }

    private Entry header(int ordinal, int layoutVersion, SaleState sale, @Nullable String message) {
        boolean[] seats = new boolean[cells];
        for (int cell = 0; cell < cells; cell++) {
            seats[cell] = isSeat(cell);
        }
        return new Entry(
                new SeatStateKey.OfSection(id, section(ordinal)),
                new SeatState.Section(
                        ordinal,
                        sections,
                        cells,
                        10,
                        SeatBitmap.of(seats),
                        layoutVersion,
                        sale,
                        OPENS_AT,
                        CLOSES_AT,
                        1,
                        message));
    }

    /** Returns the record that says how one seat stands. */
    public Entry seat(int ordinal, int cell, SeatStatus status) {
        return new Entry(
                new SeatStateKey.OfSeat(id, new SeatId(section(ordinal), cell)),
                new SeatState.Seat(status, 1, null, null, null, null));
    }

    /** Returns where the stream of its waiting room is. */
    public String queueTarget() {
        return "/api/stream/shows/" + id + "/queue";
    }

    /** Returns where the stream is. */
    public String target() {
        return "/api/stream/shows/" + id + "/seats";
    }
}
