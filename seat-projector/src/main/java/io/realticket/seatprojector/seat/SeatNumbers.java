package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the cells of a layout through all its sections, from 0, so that a seat is an index into flat arrays. The
 * order of numbers is the layout's order. Immutable.
 */
final class SeatNumbers {
    /** What {@link #of} returns for a seat that the layout does not have. */
    static final int NONE = -1;

    private final List<SectionLayout> sections;
    private final int[] starts;
    private final Map<SectionId, Integer> ordinals;

    SeatNumbers(SeatLayout layout) {
        sections = layout.sections();
        starts = new int[sections.size() + 1];
        ordinals = HashMap.newHashMap(sections.size());
        for (int ordinal = 0; ordinal < sections.size(); ordinal++) {
            starts[ordinal + 1] = starts[ordinal] + sections.get(ordinal).cells();
            ordinals.put(sections.get(ordinal).id(), ordinal);
        }
    }

    /** Returns how many numbers there are, gaps included. */
    int cells() {
        return starts[sections.size()];
    }

    /** Returns the number of {@code seat}, or {@link #NONE} if it is not a seat of the layout. */
    int of(SeatId seat) {
        Integer ordinal = ordinals.get(seat.section());
        if (ordinal == null) {
            return NONE;
        }
        SectionLayout section = sections.get(ordinal);
        boolean exists = seat.index() < section.cells() && section.seats().isSeat(seat.index());
        return exists ? starts[ordinal] + seat.index() : NONE;
    }

    /** Returns the seat with {@code number}. */
    SeatId seat(int number) {
        int ordinal = ordinal(number);
        return new SeatId(sections.get(ordinal).id(), number - starts[ordinal]);
    }

    /** Returns the price category of the seat with {@code number}. */
    String category(int number) {
        int ordinal = ordinal(number);
        return sections.get(ordinal).categoryOf(number - starts[ordinal]);
    }

    private int ordinal(int number) {
        int found = Arrays.binarySearch(starts, number);
        return found >= 0 ? found : -found - 2;
    }
}
