package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A section of a place, unique within the place.
 *
 * @param value 1 to {@value #LENGTH_MAX} letters, digits or underscores of any script
 */
public record SectionId(@JsonValue String value) implements Comparable<SectionId> {
    /** Longest section id: it stands in the key of every seat. */
    public static final int LENGTH_MAX = 16;

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SectionId {
        if (value.isEmpty() || value.length() > LENGTH_MAX || !value.chars().allMatch(SectionId::isAllowed)) {
            throw new IllegalArgumentException(
                    "a section id has 1 to " + LENGTH_MAX + " letters, digits or underscores, not: " + value);
        }
    }

    private static boolean isAllowed(int character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
