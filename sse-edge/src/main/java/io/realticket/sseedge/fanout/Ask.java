package io.realticket.sseedge.fanout;

import org.jspecify.annotations.Nullable;

/**
 * A subscriber that wants to be brought up to now: a new one, or one that fell behind.
 *
 * @param audience where it already is; null if it is new
 * @param lastEventId what it has; null if nothing
 * @param askedAtNanos monotonic
 */
record Ask(
        Subscriber subscriber,
        @Nullable LoopAudience audience,
        StreamRequest request,
        @Nullable String lastEventId,
        long askedAtNanos) {}
