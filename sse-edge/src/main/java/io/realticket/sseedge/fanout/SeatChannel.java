package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.Continuation;
import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.SectionFilter;

/** Everybody who watches the same sections of the same show. Belongs to the fan-out's thread. */
final class SeatChannel {
    private final SectionFilter filter;
    private final Audiences audiences;

    /** @param burstsQueuedMax bursts that may wait for one event loop */
    SeatChannel(SectionFilter filter, int burstsQueuedMax) {
        this.filter = filter;
        this.audiences = new Audiences(burstsQueuedMax);
    }

    /** Sends everybody what changed after {@code offset}. */
    void tell(ShowEdition edition, long offset) {
        audiences.broadcast(coding -> edition.news(offset, filter, coding));
    }

    /** Sends everybody a new beginning. */
    void reset(ShowEdition edition, Continuation.Reset reset) {
        audiences.broadcast(coding -> edition.continuation(reset, filter, coding));
    }

    /** Sends the asker what it needs, and everything from now on. */
    void serve(Ask ask, ShowEdition edition, Continuation how) {
        Burst burst = edition.continuation(how, filter, ask.subscriber().coding());
        if (burst == null) {
            ask.subscriber().turnAway(Problem.unknownShow());
        } else {
            audiences.serve(ask, burst);
        }
    }

    /** Tells audiences that missed something how far they should be. */
    void settle(Cursor head) {
        audiences.settle(head);
    }

    /** Ends every stream without a pass. */
    void demandPasses() {
        audiences.demandPasses();
    }

    /** Ends every stream. */
    void end() {
        audiences.end();
    }

    /** Whether event loops have not finished what they were given. */
    boolean isUndelivered() {
        return audiences.isUndelivered();
    }

    /** Whether anybody is left; forgets who is not. */
    boolean isWatched() {
        return audiences.isWatched();
    }
}
