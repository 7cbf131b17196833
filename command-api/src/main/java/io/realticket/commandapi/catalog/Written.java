package io.realticket.commandapi.catalog;

import io.realticket.commandapi.message.Aggregate;
import java.util.UUID;

/** What came of a change to the catalog. Unless it is done, nothing was written. */
public sealed interface Written {
    /**
     * It is written, now or when the same was asked before.
     *
     * @param id of what was changed
     */
    record Done(UUID id) implements Written {}

    /** There is no such thing. */
    record Unknown(Aggregate.Kind kind) implements Written {}

    /**
     * Somebody has changed it since.
     *
     * @param version that it has now
     */
    record Conflict(long version) implements Written {}

    /**
     * That part of it never changes once a show is open, or no longer since its waiting room is over.
     *
     * @param part which
     */
    record Immutable(String part) implements Written {}

    /**
     * There is not so much left of it.
     *
     * @param part of the request
     * @param bound up to which, or from which on, it would have gone
     */
    record Exceeded(String part, int bound) implements Written {}

    /** Something else was asked under the same key. */
    record KeyReused() implements Written {}
}
