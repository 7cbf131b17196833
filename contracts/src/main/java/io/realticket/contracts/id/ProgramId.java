package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A production that is performed in one or more shows.
 *
 * @param value a UUIDv7
 */
public record ProgramId(@JsonValue UUID value) {
    /** Returns the id that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProgramId of(String text) {
        return new ProgramId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
