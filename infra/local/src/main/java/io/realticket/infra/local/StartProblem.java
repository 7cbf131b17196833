package io.realticket.infra.local;

import io.realticket.contracts.topic.TopicStartException;
import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the one line in whatever was thrown while the platform started. */
final class StartProblem {
    private static final String DISK_FULL = "No space left on device";

    private StartProblem() {}

    /**
     * Returns a failure whose message says what to do.
     *
     * @param part what could not start
     * @param thrown what came of it
     */
    static StartFailure of(String part, Throwable thrown) {
        return causes(thrown)
                .filter(StartFailure.class::isInstance)
                .map(StartFailure.class::cast)
                .findFirst()
                .orElseGet(() -> new StartFailure(line(part, thrown), thrown));
    }

    private static String line(String part, Throwable thrown) {
        boolean full = causes(thrown)
                .anyMatch(cause -> cause instanceof IOException
                        && Objects.requireNonNullElse(cause.getMessage(), "").contains(DISK_FULL));
        if (full) {
            return "The disk of the data folder is full. Make room, or "
                    + LocalSettings.DATA_DIR.remedy("a folder on another disk") + ".";
        }
        Optional<TopicStartException> topics = causes(thrown)
                .filter(TopicStartException.class::isInstance)
                .map(TopicStartException.class::cast)
                .findFirst();
        if (topics.isPresent()) {
            return part + " says: " + topics.get().getMessage() + " "
                    + topics.get().action();
        }
        Throwable root = causes(thrown).reduce(thrown, (outer, inner) -> inner);
        String kind = root.getClass().getSimpleName();
        String reason = firstLine(Objects.requireNonNullElse(root.getMessage(), ""));
        return part + " says: " + (reason.isEmpty() ? kind : reason + " (" + kind + ")") + ". The log has the details.";
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
