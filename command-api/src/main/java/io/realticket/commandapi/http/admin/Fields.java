package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.contracts.seat.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one body, and collects what is wrong with them. Not thread-safe. */
final class Fields {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int FAULTS_MAX = 50;

    private final List<FieldFault> faults = new ArrayList<>();

    /** Notes that {@code field} must follow {@code rule} unless {@code holds}; returns {@code holds}. */
    boolean check(boolean holds, String field, String rule) {
        if (!holds && faults.size() < FAULTS_MAX) {
            faults.add(new FieldFault(field, rule));
        }
        return holds;
    }

    /** Returns one line of text. */
    String line(String field, @Nullable String text, int lengthMin, int lengthMax) {
        String line = text == null ? "" : text.strip();
        check(
                line.length() >= lengthMin
                        && line.length() <= lengthMax
                        && line.chars().noneMatch(Character::isISOControl),
                field,
                "must have " + lengthMin + " to " + lengthMax + " characters, none of them for control");
        return line;
    }

    /** Returns lines of text, perhaps none. */
    String lines(String field, @Nullable String text, int lengthMax) {
        String lines = text == null ? "" : text;
        check(
                lines.length() <= lengthMax
                        && lines.chars().noneMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0),
                field,
                "must have at most " + lengthMax + " characters, none of them for control but ends of lines");
        return lines;
    }

    /** Returns why an operator acts; every write says so. */
    String reason(@Nullable String text) {
        return line("reason", text, 1, Reason.LENGTH_MAX);
    }

    /** Returns the version that the operator saw. */
    long version(@Nullable Long version) {
        check(version != null && version >= 1, "version", "must be the version that you saw, 1 or more");
        return version == null ? 0 : version;
    }

    /** Returns a whole number within its bounds, both inclusive. */
    int number(String field, @Nullable Integer number, int min, int max) {
        check(number != null && number >= min && number <= max, field, "must be a whole number, " + min + " to " + max);
        return number == null ? min : number;
    }

    /** Returns an instant. */
    Instant instant(String field, @Nullable String text) {
        Instant instant = Instant.EPOCH;
        try {
            instant = Instant.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            // Not between the bounds either.
        }
        check(
                !instant.isBefore(EARLIEST) && instant.isBefore(LATEST),
                field,
                "must be an instant such as 2026-05-01T11:00:00Z, from 2000 to 2199");
        return instant;
    }

    /** Returns what {@code form} makes of the text, which it refuses by {@link IllegalArgumentException}; then null. */
    <T> @Nullable T parsed(String field, @Nullable String text, Function<String, T> form, String rule) {
        try {
            return form.apply(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            check(false, field, rule);
            return null;
        }
    }

    /** Ends the request with a problem that names every field and its rule, if any broke one. */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults).exception();
        }
    }
}
