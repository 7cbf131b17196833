package io.realticket.commandapi.operator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that operators ever did. What is there is never changed. Thread-safe. */
public interface AdminActions {
    /** Most lines of one list. */
    int LIST_MAX = 100;

    /** Writes down {@code act} before it is done, in the caller's transaction if there is one. */
    Recorded record(Act act);

    /**
     * Returns what was done, the latest first. One statement.
     *
     * @param subject what it concerned; null for everything
     * @param after the number of the last line of the page before; null for the first page
     * @param max 1 to {@value #LIST_MAX}
     */
    List<RecordedAction> list(@Nullable UUID subject, @Nullable Long after, int max);
}
