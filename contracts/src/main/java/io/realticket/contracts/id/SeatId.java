package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/**
 * A seat of a show: a cell of its section's grid. Its text form is {@code A-37}.
 *
 * @param section the section
 * @param index the cell in row-major order, from 0: row {@code index / rowLength + 1}, number {@code index % rowLength + 1}
 */
public record SeatId(SectionId section, int index) implements Comparable<SeatId> {
    /** Exclusive bound of an index; a section cannot have more cells than the biggest show has seats. */
    public static final int INDEX_MAX = 1 << 20;

    private static final int INDEX_DIGITS_MAX = 7;
    private static final Comparator<SeatId> ORDER =
            Comparator.comparing(SeatId::section).thenComparingInt(SeatId::index);

    /** Checks the bounds. */
    public SeatId {
        if (index < 0 || index >= INDEX_MAX) {
            throw new IllegalArgumentException("a seat index is from 0 to " + (INDEX_MAX - 1) + ", not " + index);
        }
    }

    /** Returns the seat that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    @JsonCreator
    public static SeatId of(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("a seat is written as section-index, such as A-37, not: " + text);
        }
        return new SeatId(new SectionId(text.substring(0, dash)), index(text, dash + 1));
    }

    // Strict: a sign, a leading zero or a non-ASCII digit would give one seat two spellings.
    private static int index(String text, int from) {
        int digits = text.length() - from;
        boolean canonical = digits >= 1 && digits <= INDEX_DIGITS_MAX && (digits == 1 || text.charAt(from) != '0');
        int index = 0;
        for (int i = from; canonical && i < text.length(); i++) {
            char digit = text.charAt(i);
            canonical = digit >= '0' && digit <= '9';
            index = index * 10 + (digit - '0');
        }
        if (!canonical) {
            throw new IllegalArgumentException("a seat is written as section-index, such as A-37, not: " + text);
        }
        return index;
    }

    @Override
    public int compareTo(SeatId other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return section.value() + '-' + index;
    }
}
