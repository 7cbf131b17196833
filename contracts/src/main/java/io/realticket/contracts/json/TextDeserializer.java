package io.realticket.contracts.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value that has one JSON form, a text; a number, which Jackson takes for seconds, is refused. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {
    private final Class<T> type;
    private final Function<String, T> parser;

    /** @param parser throws {@link DateTimeException} or {@link IllegalArgumentException} for a text it cannot read */
    TextDeserializer(Class<T> type, Function<String, T> parser) {
        super(type);
        this.type = type;
        this.parser = parser;
    }

    @Override
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(getValueType(context), json));
        }
        String text = json.getString();
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
        }
    }
}
