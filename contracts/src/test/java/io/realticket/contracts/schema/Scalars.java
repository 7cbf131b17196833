package io.realticket.contracts.schema;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.seat.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the types look like that are one text, or one of true and false, in JSON. */
final class Scalars {
    private static final Set<Class<?>> UUIDS = Set.of(
            ShowId.class,
            BuyerId.class,
            CommandId.class,
            HoldId.class,
            BookingId.class,
            ProgramId.class,
            PlaceId.class,
            PassId.class,
            UUID.class);
    private static final String UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
    private static final String SECTION = "[\\p{L}\\p{Nd}_]{1,16}";

    private Scalars() {}

    /** Returns the schema of {@code type}, or null if it has parts or is a number. */
    static @Nullable Map<String, Object> of(Class<?> type) {
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (UUIDS.contains(type)) {
            return text("pattern", UUID_PATTERN);
        }
        if (type == ActorId.class) {
            return text("pattern", "^[A-Za-z0-9._:-]{1," + ActorId.LENGTH_MAX + "}$");
        }
        if (type == SectionId.class) {
            return text("pattern", "^" + SECTION + "$");
        }
        if (type == SeatId.class) {
            return text("pattern", "^" + SECTION + "-(0|[1-9][0-9]{0,6})$");
        }
        if (type == SeatBitmap.class) {
            return text("contentEncoding", "base64");
        }
        if (type == Instant.class) {
            return text("format", "date-time");
        }
        if (type == Duration.class) {
            return text("format", "duration");
        }
        if (type == Refusal.class) {
            return Map.of(
                    "enum", Arrays.stream(Refusal.values()).map(Refusal::code).toList());
        }
        if (type == QueueRefusal.class) {
            return Map.of(
                    "enum",
                    Arrays.stream(QueueRefusal.values()).map(QueueRefusal::code).toList());
        }
        return type.isEnum() ? Map.of("enum", names(type)) : null;
    }

    private static Map<String, Object> text(String keyword, String value) {
        SequencedMap<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put(keyword, value);
        return text;
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
