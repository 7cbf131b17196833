package io.realticket.sseedge.fanout;

import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.view.SectionFilter;

/** Requests as the parser makes them. */
final class StreamRequests {
    private StreamRequests() {}

    /** Returns a request for all seats of {@code show}. */
    static StreamRequest seats(Show show) {
        return request(show, new StreamSubject.Seats(SectionFilter.All.ALL));
    }

    /** Returns a request for the line of {@code show}. */
    static StreamRequest line(Show show) {
        return request(show, new StreamSubject.Line());
    }

    private static StreamRequest request(Show show, StreamSubject subject) {
        return new StreamRequest(show.id(), subject, null, ContentCoding.IDENTITY, null);
    }
}
