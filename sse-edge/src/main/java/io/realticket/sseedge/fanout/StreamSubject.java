package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.SectionFilter;

/** What of a show a stream tells. */
sealed interface StreamSubject {
    /** How its seats stand. */
    record Seats(SectionFilter filter) implements StreamSubject {}

    /** How its line moves. */
    record Line() implements StreamSubject {}
}
