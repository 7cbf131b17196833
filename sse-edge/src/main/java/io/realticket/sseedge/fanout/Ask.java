package io.realticket.sseedge.fanout;

import io.realticket.contracts.id.ShowId;
import io.realticket.sseedge.view.SectionFilter;
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
        ShowId show,
        SectionFilter filter,
        @Nullable String lastEventId,
        long askedAtNanos) {}
