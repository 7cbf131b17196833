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
    /** Reads the JSON form, a UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgramId {
        // JSON null never reaches this constructor; the component is non-null by its package.
    }

    /** Returns the id that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    public static ProgramId of(String text) {
        return new ProgramId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
