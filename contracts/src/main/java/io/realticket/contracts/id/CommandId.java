package io.realticket.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One request. The same request sent again has the same id, see {@link CommandIds}.
 *
 * @param value a UUIDv8, or a UUIDv7 for requests nobody repeats
 */
public record CommandId(@JsonValue UUID value) {
    /** Returns the id that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommandId of(String text) {
        return new CommandId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
