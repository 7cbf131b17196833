package io.realticket.commandapi.operator;

import io.realticket.contracts.seat.Refusal;

/** What came of work that takes more than one command. */
public sealed interface LongWork {
    /**
     * All of it is done.
     *
     * @param seats how many it changed
     * @param kept how many it left as they were
     */
    record Done(int seats, int kept) implements LongWork {}

    /**
     * The decider refused to go on.
     *
     * @param seats how many were changed before
     */
    record Refused(Refusal reason, int seats) implements LongWork {}

    /**
     * Nobody answered in time, or there was more to do than one request may ask for. Asked again under the same id, what is
     * done stays done, and the rest follows.
     *
     * @param seats how many are known to be changed
     */
    record CutShort(int seats) implements LongWork {}
}
