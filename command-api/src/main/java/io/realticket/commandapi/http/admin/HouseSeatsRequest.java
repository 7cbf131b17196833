package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.SeatChunks;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SeatRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seats for the house, or back on sale: a section, ranges of cells, or single seats. Exactly one of the three.
 *
 * @param action {@code block} or {@code unblock}
 * @param onlyFree whether to leave what somebody holds or has booked, as if nothing is said; otherwise all or none, which
 *     one command must be able to name
 */
record HouseSeatsRequest(
        @Nullable String action,
        @Nullable String section,
        @Nullable List<@Nullable CellRange> ranges,
        @Nullable List<@Nullable String> seats,
        @Nullable Boolean onlyFree,
        @Nullable String reason) {
    private static final String BLOCK = "block";
    private static final int RANGES_MAX = 512;

    /**
     * Neighbouring cells.
     *
     * @param to behind the last
     */
    record CellRange(
            @Nullable String section,
            @Nullable Integer from,
            @Nullable Integer to) {}

    /** What is asked. */
    record Checked(boolean block, List<List<SeatRange>> chunks, boolean onlyFree, String reason) {}

    /** Returns what is asked of {@code layout}, or ends the request with a problem that names each wrong field. */
    Checked checked(PlaceLayout layout) {
        Fields fields = new Fields();
        fields.check(BLOCK.equals(action) || "unblock".equals(action), "action", "must be block or unblock");
        String why = fields.reason(reason);
        long given = Stream.of(section, ranges, seats).filter(Objects::nonNull).count();
        fields.check(given == 1, "section", "must be given, or ranges, or seats, and only one of them");
        fields.throwIfAny();
        List<List<SeatRange>> chunks = SeatChunks.of(layout, asked(layout, fields));
        boolean free = !Boolean.FALSE.equals(onlyFree);
        fields.check(
                free || chunks.size() <= 1,
                "onlyFree",
                "must be true beyond " + SeatRange.CELLS_MAX + " cells, which are more than one decision takes");
        fields.throwIfAny();
        return new Checked(BLOCK.equals(action), chunks, free, why);
    }

    private List<SeatRange> asked(PlaceLayout layout, Fields fields) {
        List<SeatRange> asked = new ArrayList<>();
        if (section != null) {
            SectionPlan plan = section(section, layout)
                    .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_SECTION, "The place has no such section.")
                            .exception());
            asked.add(new SeatRange(plan.grid().id(), 0, plan.grid().cells()));
        }
        if (ranges != null && fields.check(within(ranges, RANGES_MAX), "ranges", "must be 1 to " + RANGES_MAX)) {
            for (int i = 0; i < ranges.size(); i++) {
                addRange(ranges.get(i), "ranges[" + i + "]", layout, asked, fields);
            }
        }
        if (seats != null
                && fields.check(within(seats, SeatRange.CELLS_MAX), "seats", "must be 1 to " + SeatRange.CELLS_MAX)) {
            for (int i = 0; i < seats.size(); i++) {
                addSeat(seats.get(i), "seats[" + i + "]", layout, asked, fields);
            }
        }
        fields.throwIfAny();
        return asked;
    }

    private static boolean within(List<?> list, int max) {
        return !list.isEmpty() && list.size() <= max;
    }

    private static void addRange(
            @Nullable CellRange range, String field, PlaceLayout layout, List<SeatRange> asked, Fields fields) {
        Optional<SectionPlan> plan = section(range == null ? null : range.section(), layout);
        int cells = plan.map(found -> found.grid().cells()).orElse(0);
        boolean fits = range != null
                && range.from() != null
                && range.to() != null
                && range.from() >= 0
                && range.to() > range.from()
                && range.to() <= cells;
        if (fields.check(fits, field, "must be a section of the place, and 0 <= from < to <= its cells")
                && range != null
                && range.from() != null
                && range.to() != null) {
            asked.add(new SeatRange(plan.orElseThrow().grid().id(), range.from(), range.to()));
        }
    }

    private static void addSeat(
            @Nullable String text, String field, PlaceLayout layout, List<SeatRange> asked, Fields fields) {
        SeatId seat = fields.parsed(field, text, SeatId::of, "must be written as section-index, such as A-37");
        if (seat != null && fields.check(layout.hasSeat(seat), field, "must be a seat of the place")) {
            asked.add(new SeatRange(seat.section(), seat.index(), seat.index() + 1));
        }
    }

    private static Optional<SectionPlan> section(@Nullable String name, PlaceLayout layout) {
        try {
            return name == null ? Optional.empty() : layout.section(new SectionId(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
