package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A venue.
 *
 * @param value a UUIDv7
 */
public record PlaceId(@JsonValue UUID value) {
    /** Reads the JSON form, a UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {
        // JSON null never reaches this constructor; the component is non-null by its package.
    }

    /** Returns the id that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    public static PlaceId of(String text) {
        return new PlaceId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
