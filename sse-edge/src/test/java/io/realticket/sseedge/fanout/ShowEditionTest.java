package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.view.Continuation;
import io.realticket.sseedge.view.SectionFilter;
import io.realticket.sseedge.view.ShowView;
import io.realticket.sseedge.view.ShowViews;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The frames, letter by letter, and how often they are made. */
class ShowEditionTest {
    private static final Show SHOW = Show.of(1, 2, 10);
    private static final int CHANGES_MAX = 3;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final FanoutMeters meters = new FanoutMeters(registry);
    private final ChunkEncoder encoder = new ChunkEncoder(UnpooledByteBufAllocator.DEFAULT);
    private final ShowViews views = new ShowViews("topic");
    private final ShowView view = opened();
    private long offset;

    private ShowView opened() {
        SHOW.headers(1, SaleState.OPEN).forEach(this::write);
        return Objects.requireNonNull(views.show(SHOW.id()));
    }

    private void write(Entry entry) {
        views.put(entry.key(), Objects.requireNonNull(entry.value()), ++offset);
    }

    private ShowEdition edition() {
        return new ShowEdition(view, encoder, meters, CHANGES_MAX);
    }

    @AfterEach
    void close() {
        encoder.close();
    }

    private static String text(Burst burst) {
        Chunk chunk = Objects.requireNonNull(burst).chunk();
        String framed = Objects.requireNonNull(chunk).bytes().toString(StandardCharsets.UTF_8);
        String content = framed.substring(framed.indexOf("\r\n") + 2, framed.length() - 2);
        assertThat(framed).isEqualTo(Integer.toHexString(content.length()) + "\r\n" + content + "\r\n");
        return content;
    }

    private String continuation(Continuation how, SectionFilter filter) {
        try (ShowEdition edition = edition()) {
            return text(Objects.requireNonNull(edition.continuation(how, filter, ContentCoding.IDENTITY)));
        }
    }

    private String news(long since, SectionFilter filter) {
        try (ShowEdition edition = edition()) {
            return text(Objects.requireNonNull(edition.news(since, filter, ContentCoding.IDENTITY)));
        }
    }

    @Test
    void a_reset_a_snapshot_and_counts_are_written_so() {
        write(SHOW.seat(1, 1, SeatStatus.SOLD));
        assertThat(continuation(new Continuation.Reset(Continuation.Reason.EPOCH), SectionFilter.All.ALL))
                .isEqualTo("""
                        id: 7c3c45bef3.-1
                        event: reset
                        data: {"reason":"epoch"}

                        id: 7c3c45bef3.3
                        event: snapshot
                        data: {"layoutVersion":1,"saleState":"OPEN","opensAt":"2026-01-02T11:00:00Z",\
                        "closesAt":"2026-01-09T11:00:00Z","sections":{"A":{"cells":10,"seats":"AAAD"},\
                        "B":{"cells":10,"seats":"CAAD"}}}

                        id: 7c3c45bef3.3
                        event: counts
                        data: {"A":9,"B":8}

                        """);
    }

    @Test
    void news_are_written_so_and_only_what_follows_the_delta_has_the_new_cursor() {
        SHOW.headers(1, SaleState.SUSPENDED).forEach(this::write);
        write(SHOW.seat(1, 1, SeatStatus.SOLD));
        write(SHOW.seat(0, 9, SeatStatus.BLOCKED));
        write(SHOW.seat(0, 2, SeatStatus.HELD));
        assertThat(news(2, SectionFilter.All.ALL)).isEqualTo("""
                        id: 7c3c45bef3.2
                        event: sale
                        data: {"layoutVersion":1,"saleState":"SUSPENDED","opensAt":"2026-01-02T11:00:00Z",\
                        "closesAt":"2026-01-09T11:00:00Z"}

                        id: 7c3c45bef3.7
                        event: delta
                        data: {"A":[2,1,9,3],"B":[1,2]}

                        id: 7c3c45bef3.7
                        event: counts
                        data: {"A":7,"B":8}

                        """);
    }

    @Test
    void what_buyers_are_told_of_a_pause_is_escaped_and_gone_when_the_sale_goes_on() {
        SHOW.pausedHeaders(1, "Back \"soon\" \\ now\n\tevent").forEach(this::write);
        assertThat(news(2, SectionFilter.All.ALL)).contains("""
                        "saleState":"PAUSED","opensAt":"2026-01-02T11:00:00Z","closesAt":"2026-01-09T11:00:00Z",\
                        "message":"Back \\"soon\\" \\\\ now\\u000a\\u0009event"}
                        """);

        SHOW.headers(1, SaleState.OPEN).forEach(this::write);
        assertThat(news(4, SectionFilter.All.ALL))
                .contains("\"saleState\":\"OPEN\"")
                .doesNotContain("message");
    }

    @Test
    void a_filter_that_misses_every_change_gets_counts_and_who_joins_always_does() {
        write(SHOW.seat(0, 2, SeatStatus.HELD));
        SectionFilter other = new SectionFilter.Only(Set.of(SHOW.section(1)));
        String counts = "id: 7c3c45bef3.3\nevent: counts\ndata: {\"A\":8,\"B\":9}\n\n";
        assertThat(news(2, other)).isEqualTo(counts);
        assertThat(continuation(new Continuation.Since(3), other)).isEqualTo(counts);
    }

    @Test
    void a_change_that_a_filter_does_not_show_and_that_changes_no_count_only_moves_the_cursor() {
        write(SHOW.seat(0, 2, SeatStatus.HELD));
        write(SHOW.seat(0, 2, SeatStatus.SOLD));
        try (ShowEdition edition = edition()) {
            SectionFilter other = new SectionFilter.Only(Set.of(SHOW.section(1)));
            Burst burst = Objects.requireNonNull(edition.news(3, other, ContentCoding.IDENTITY));
            assertThat(burst.chunk()).isNull();
            assertThat(burst.span().to().offset()).isEqualTo(4);
        }
    }

    @Test
    void however_many_ask_each_text_is_written_once_and_each_coding_made_once() {
        write(SHOW.seat(0, 2, SeatStatus.HELD));
        try (ShowEdition edition = edition()) {
            for (int asker = 0; asker < 1000; asker++) {
                for (ContentCoding coding : ContentCoding.values()) {
                    Burst news = edition.news(2, SectionFilter.All.ALL, coding);
                    Burst fresh = edition.continuation(new Continuation.Fresh(), SectionFilter.All.ALL, coding);
                    assertThat(edition.news(2, SectionFilter.All.ALL, coding)).isSameAs(news);
                    assertThat(fresh).isNotSameAs(news);
                }
            }
        }
        // One section in the delta, two in the snapshot; two texts in two codings.
        assertThat(registry.counter("realticket.fragments.encoded").count()).isEqualTo(3);
        assertThat(registry.find("realticket.bursts.encoded").counters().stream()
                        .mapToDouble(counter -> counter.count())
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void beyond_the_allowed_number_of_cursors_all_share_a_snapshot() {
        for (int cell = 0; cell < 5; cell++) {
            write(SHOW.seat(0, cell, SeatStatus.HELD));
        }
        try (ShowEdition edition = edition()) {
            for (int cursor = 2; cursor < 2 + CHANGES_MAX; cursor++) {
                assertThat(joined(edition, cursor)).contains("event: delta");
            }
            assertThat(joined(edition, 6)).contains("event: snapshot");
            assertThat(joined(edition, 2)).contains("event: delta");
        }
    }

    private static String joined(ShowEdition edition, long cursor) {
        return text(Objects.requireNonNull(
                edition.continuation(new Continuation.Since(cursor), SectionFilter.All.ALL, ContentCoding.IDENTITY)));
    }

    @Test
    void who_missed_so_much_that_a_snapshot_is_shorter_gets_one() {
        Show large = Show.of(2, 1, 5000);
        large.headers(1, SaleState.OPEN).forEach(this::write);
        long before = offset;
        for (int cell = 0; cell < 400; cell++) {
            write(large.seat(0, cell, SeatStatus.HELD));
        }
        ShowView largeView = Objects.requireNonNull(views.show(large.id()));
        try (ShowEdition edition = new ShowEdition(largeView, encoder, meters, CHANGES_MAX)) {
            assertThat(joined(edition, before)).contains("event: snapshot");
            assertThat(joined(edition, before + 200)).contains("event: delta");
        }
    }
}
