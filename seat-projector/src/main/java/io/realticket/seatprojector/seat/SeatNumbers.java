package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.ShowSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    private final BitSet seats = new BitSet();
    private final List<String> categories = new ArrayList<>();
    /** The ordinal of each cell's category: a show has a price for each, and no more than a byte holds. */
    private final byte[] categoryOrdinals;

    SeatNumbers(SeatLayout layout) {
        sections = layout.sections();
        starts = new int[sections.size() + 1];
        ordinals = HashMap.newHashMap(sections.size());
        for (int ordinal = 0; ordinal < sections.size(); ordinal++) {
            starts[ordinal + 1] = starts[ordinal] + sections.get(ordinal).cells();
            ordinals.put(sections.get(ordinal).id(), ordinal);
        }
        categoryOrdinals = new byte[cells()];
        for (int ordinal = 0; ordinal < sections.size(); ordinal++) {
            number(sections.get(ordinal), starts[ordinal]);
        }
    }

    private void number(SectionLayout section, int start) {
        int number = start;
        for (CategoryRun run : section.categories()) {
            byte ordinal = (byte) known(run.category());
            for (int end = number + run.cells(); number < end; number++) {
                categoryOrdinals[number] = ordinal;
                seats.set(number, section.seats().isSeat(number - start));
            }
        }
    }

    private int known(String category) {
        int ordinal = categories.indexOf(category);
        if (ordinal >= 0) {
            return ordinal;
        }
        if (categories.size() == ShowSettings.PRICES_MAX) {
            throw new IllegalArgumentException("categories are at most " + ShowSettings.PRICES_MAX);
        }
        categories.add(category);
        return categories.size() - 1;
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
        int number = starts[ordinal] + seat.index();
        return number < starts[ordinal + 1] && seats.get(number) ? number : NONE;
    }

    /** Whether the cell with {@code number} is a seat. */
    boolean isSeat(int number) {
        return seats.get(number);
    }

    /** Returns the numbers of the seats among some cells of a section; none if the layout has no such section. */
    IntStream within(SectionId section, int from, int to) {
        Integer ordinal = ordinals.get(section);
        if (ordinal == null) {
            return IntStream.empty();
        }
        int start = starts[ordinal];
        return IntStream.range(start + from, Math.min(start + to, starts[ordinal + 1]))
                .filter(seats::get);
    }

    /** Returns the seat with {@code number}. */
    SeatId seat(int number) {
        int ordinal = ordinal(number);
        return new SeatId(sections.get(ordinal).id(), number - starts[ordinal]);
    }

    /** Returns the price category of the seat with {@code number}. */
    String category(int number) {
        return categories.get(categoryOrdinals[number]);
    }

    /** Returns which category the cell with {@code number} has, from 0 and below {@link ShowSettings#PRICES_MAX}. */
    int categoryOrdinal(int number) {
        return categoryOrdinals[number];
    }

    /** Returns the ordinal of {@code category}, or {@link #NONE} if no cell has it. */
    int categoryOrdinal(String category) {
        return categories.indexOf(category);
    }

    /** Returns the ordinals of {@code wanted}, leaving out what the layout does not have; of all if it names none. */
    BitSet ordinals(List<SectionId> wanted) {
        BitSet found = new BitSet(sections.size());
        if (wanted.isEmpty()) {
            found.set(0, sections.size());
        }
        for (SectionId section : wanted) {
            Integer ordinal = ordinals.get(section);
            if (ordinal != null) {
                found.set(ordinal);
            }
        }
        return found;
    }

    /** Returns which section of the layout the cell with {@code number} is in, from 0. */
    int ordinal(int number) {
        int found = Arrays.binarySearch(starts, number);
        return found >= 0 ? found : -found - 2;
    }
}
