package io.realticket.commandapi.imports;

import io.realticket.commandapi.catalog.ImportProblems;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks through a JSON file without keeping it. What has another type than expected is noted as a problem and skipped.
 * Not thread-safe.
 */
final class JsonCursor implements AutoCloseable {
    /** Longest text of a file: an address, with room to spare. Beyond it nothing is read into memory. */
    private static final int TEXT_LENGTH_MAX = 10_000;
    /** Longest name and number of a file. */
    private static final int TOKEN_LENGTH_MAX = 1_000;
    /** Deepest nesting of a file; a place needs six. */
    private static final int DEPTH_MAX = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A section's seats told twice would be laid over each other.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(TEXT_LENGTH_MAX)
                    .maxNameLength(TOKEN_LENGTH_MAX)
                    .maxNumberLength(TOKEN_LENGTH_MAX)
                    .maxNestingDepth(DEPTH_MAX)
                    .build())
            .build();

    private final JsonParser parser;
    private final ImportProblems problems;

    JsonCursor(InputStream in, ImportProblems problems) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), in);
        this.problems = problems;
    }

    /**
     * Reads the whole file as one object, and throws if it is not JSON, or {@link UncheckedIOException} if it cannot be read
     * to the end.
     */
    void file(Map<String, Consumer<String>> fields) {
        try {
            parser.nextToken();
            object("file", fields);
            problems.check(parser.nextToken() == null, "file", "must end after its object");
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? "file"
                    : "line " + e.getLocation().getLineNr() + " column "
                            + e.getLocation().getColumnNr();
            problems.add(where, "must be JSON: " + e.getOriginalMessage());
            throw problems.exception();
        }
    }

    /** Reads an object here; each known field is read by its reader, which is given the field's path. */
    void object(String where, Map<String, Consumer<String>> fields) {
        if (!expect(JsonToken.START_OBJECT, where, "must be an object")) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Consumer<String> field = fields.get(name);
            parser.nextToken();
            if (field == null) {
                parser.skipChildren();
            } else {
                field.accept(where.equals("file") ? name : where + "." + name);
            }
        }
    }

    /** Reads an array here; {@code element} reads each element and is given its index. */
    void array(String where, IntConsumer element) {
        if (!expect(JsonToken.START_ARRAY, where, "must be a list")) {
            return;
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            element.accept(index);
        }
    }

    /** Reads a text here; null if it is none. */
    @Nullable
    String text(String where) {
        return expect(JsonToken.VALUE_STRING, where, "must be a text") ? parser.getString() : null;
    }

    /** Reads a whole number here; 0 if it is none. */
    int integer(String where) {
        boolean whole = expect(JsonToken.VALUE_NUMBER_INT, where, "must be a whole number");
        if (!whole) {
            return 0;
        }
        boolean fits = parser.getNumberType() == JsonParser.NumberType.INT;
        return problems.check(fits, where, "must be a whole number of at most " + Integer.MAX_VALUE)
                ? parser.getIntValue()
                : 0;
    }

    /** Reads a number here; 0 if it is none. */
    double number(String where) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getDoubleValue();
        }
        return expect(JsonToken.VALUE_NUMBER_FLOAT, where, "must be a number") ? parser.getDoubleValue() : 0;
    }

    /** Reads a boolean here; null if it is none, which is not noted as a problem. */
    @Nullable
    Boolean truth() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case null, default -> {
                parser.skipChildren();
                yield null;
            }
        };
    }

    /** Reads past whatever is here. */
    void skip() {
        parser.skipChildren();
    }

    @Override
    public void close() {
        parser.close();
    }

    private boolean expect(JsonToken token, String where, String rule) {
        boolean here = problems.check(parser.currentToken() == token, where, rule);
        if (!here) {
            parser.skipChildren();
        }
        return here;
    }
}
