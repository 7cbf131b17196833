package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which operator did something: a pseudonym, such as the public id of an account, never a name.
 *
 * @param value 1 to {@value #LENGTH_MAX} letters and digits of ASCII, dots, colons, hyphens or underscores
 */
public record ActorId(@JsonValue String value) {
    /** Longest id: a UUID with a word before it. */
    public static final int LENGTH_MAX = 64;

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorId {
        if (value.isEmpty() || value.length() > LENGTH_MAX || !value.chars().allMatch(ActorId::isAllowed)) {
            throw new IllegalArgumentException("an actor has 1 to " + LENGTH_MAX
                    + " letters, digits, dots, colons, hyphens or underscores, not: " + value);
        }
    }

    private static boolean isAllowed(int character) {
        return character < 128 && (Character.isLetterOrDigit(character) || ".:-_".indexOf(character) >= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
