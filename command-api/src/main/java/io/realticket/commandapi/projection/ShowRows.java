package io.realticket.commandapi.projection;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last event applied of each show, in one schema. A gap between two events is a fault. Used by one thread. */
final class ShowRows {
    private final JdbcClient jdbc;
    private final String table;

    ShowRows(JdbcClient jdbc, Schema schema) {
        this.jdbc = jdbc;
        this.table = schema.sqlName() + ".shows";
    }

    private record Span(long first, long last) {}

    /** Takes note that {@code events} are applied, which must follow those that were. One statement a show. */
    void advance(List<SeatEvent> events) {
        Map<ShowId, Span> spans = new LinkedHashMap<>();
        for (SeatEvent event : events) {
            Span before = spans.get(event.showId());
            if (before != null && event.version() != before.last + 1) {
                throw gap(event.showId(), event.version(), "version " + before.last);
            }
            spans.put(event.showId(), new Span(before == null ? event.version() : before.first, event.version()));
        }
        spans.forEach(this::advance);
    }

    private void advance(ShowId show, Span span) {
        int rows = span.first == 1
                ? jdbc.sql("insert into " + table + " (show_id, version) values (?, ?) on conflict do nothing")
                        .params(show.value(), span.last)
                        .update()
                : jdbc.sql("update " + table + " set version = ? where show_id = ? and version = ?")
                        .params(span.last, show.value(), span.first - 1)
                        .update();
        if (rows != 1) {
            throw gap(show, span.first, "what was applied");
        }
    }

    private static CannotApplyException gap(ShowId show, long version, String before) {
        return new CannotApplyException("version " + version + " of show " + show + " does not follow " + before);
    }
}
