package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SectionId;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which seats of a layout somebody wants: those of some sections, or of one price category, or any. */
final class Wanted implements IntPredicate {
    private final SeatNumbers numbers;
    private final BitSet sections;
    private final @Nullable String category;

    /**
     * @param category the only one wanted; null for any
     * @param sections the only ones wanted; empty for any
     */
    Wanted(SeatNumbers numbers, @Nullable String category, List<SectionId> sections) {
        this.numbers = numbers;
        this.category = category;
        this.sections = numbers.ordinals(sections);
    }

    /** Whether the seat with {@code number} is one of them. */
    @Override
    public boolean test(int number) {
        return sections.get(numbers.ordinal(number)) && (category == null || category.equals(numbers.category(number)));
    }
}
