package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A claim of one buyer on seats of one show, with a deadline.
 *
 * @param value the id of the command whose grant began the hold
 */
public record HoldId(@JsonValue UUID value) {
    /** Returns the id that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HoldId of(String text) {
        return new HoldId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
