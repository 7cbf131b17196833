package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Who asks for seats. A pseudonym: nothing on a topic tells whose it is.
 *
 * @param value a UUIDv7
 */
public record BuyerId(@JsonValue UUID value) {
    /** Returns the id that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BuyerId of(String text) {
        return new BuyerId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
