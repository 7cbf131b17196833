package io.realticket.sseedge.tail;

import java.time.Duration;

/** How the tail is doing, as the health endpoint tells it. */
public sealed interface TailState {
    /** It has not caught up with the end that it saw at its start. */
    record CatchingUp(long records) implements TailState {}

    /** It has caught up and reads on. */
    record Live() implements TailState {}

    /** The broker has not answered for so long. What was read is served. */
    record BrokerAway(Duration since) implements TailState {}

    /** It stopped because of a bug or a topic that would break a rule. What was read is served. */
    record Stopped(String cause) implements TailState {}
}
