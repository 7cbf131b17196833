package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SectionId;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which seats of a layout somebody wants: those of some sections, or of one price category, or any. */
final class Wanted {
    private final SeatNumbers numbers;
    private final BitSet sections;
    private final boolean ofAnyCategory;
    private final int category;

    /**
     * @param category the only one wanted; null for any
     * @param sections the only ones wanted; empty for any
     */
    Wanted(SeatNumbers numbers, @Nullable String category, List<SectionId> sections) {
        this.numbers = numbers;
        this.ofAnyCategory = category == null;
        this.category = category == null ? SeatNumbers.NONE : numbers.categoryOrdinal(category);
        this.sections = numbers.ordinals(sections);
    }

    /** Whether {@code row} has one of them. */
    boolean mayBeIn(HallRows.Row row) {
        boolean hasCategory = ofAnyCategory || (category != SeatNumbers.NONE && (row.categories() & bit()) != 0);
        return hasCategory && sections.get(row.section());
    }

    /** Whether all seats of {@code row}, which has one of them, are among them. */
    boolean isWholly(HallRows.Row row) {
        return ofAnyCategory || row.categories() == bit();
    }

    /** Whether the seat with {@code number}, of a row that has one of them, is one. */
    boolean test(int number) {
        return ofAnyCategory || numbers.categoryOrdinal(number) == category;
    }

    private long bit() {
        return 1L << category;
    }
}
