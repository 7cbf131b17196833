package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One performance of a program at one date; all its seats are decided in one partition.
 *
 * @param value a UUIDv7
 */
public record ShowId(@JsonValue UUID value) {
    /** Returns the id that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ShowId of(String text) {
        return new ShowId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
