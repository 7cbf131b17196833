package io.realticket.commandapi.operator;

import io.realticket.commandapi.message.Aggregate;

/** What came of writing down an act. */
public sealed interface Recorded {
    /** It is there now. */
    record First() implements Recorded {}

    /**
     * The same was asked before.
     *
     * @param subject what it concerned
     */
    record Again(Aggregate subject) implements Recorded {}

    /** Something else was asked under the same id. */
    record Different() implements Recorded {}
}
