package io.realticket.sseedge.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.sseedge.history.Show;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How cursors are written, read and continued. */
class ContinuationTest {
    private static final ShowId SHOW = Show.of(1, 1, 1).id();
    private static final Cursor NOW = new Cursor(Epoch.of("topic", SHOW, 1), 100);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void without_a_cursor_one_begins_afresh(@Nullable String lastEventId) {
        assertThat(Continuation.of(lastEventId, NOW)).isEqualTo(new Continuation.Fresh());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 99, 100})
    void a_cursor_up_to_now_is_continued(long offset) {
        assertThat(Continuation.of(NOW.at(offset).toString(), NOW)).isEqualTo(new Continuation.Since(offset));
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 999_999_999_999_999_999L})
    void a_cursor_beyond_now_is_ahead(long offset) {
        assertThat(Continuation.of(NOW.at(offset).toString(), NOW)).isEqualTo(new Continuation.Ahead());
    }

    @Test
    void a_cursor_that_contains_nothing_begins_afresh() {
        assertThat(Continuation.of(NOW.at(Cursor.NOTHING).toString(), NOW)).isEqualTo(new Continuation.Fresh());
    }

    @Test
    void a_cursor_of_another_topic_layout_or_show_is_reset() {
        Continuation reset = new Continuation.Reset(Continuation.Reason.EPOCH);
        ShowId other = Show.of(2, 1, 1).id();
        for (Epoch epoch :
                new Epoch[] {Epoch.of("other", SHOW, 1), Epoch.of("topic", SHOW, 2), Epoch.of("topic", other, 1)}) {
            assertThat(Continuation.of(new Cursor(epoch, 50).toString(), NOW)).isEqualTo(reset);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                ".",
                "0123456789",
                "0123456789.",
                "0123456789.-2",
                "0123456789.01",
                "0123456789.1 ",
                "0123456789.1\n",
                "012345678.1",
                "0123456789A.1",
                "0123456789.9999999999999999999",
                "0123456789.1.1"
            })
    void what_is_no_cursor_is_reset(String text) {
        assertThat(Cursor.parse(text)).isNull();
        assertThat(Continuation.of(text, NOW)).isEqualTo(new Continuation.Reset(Continuation.Reason.CURSOR));
    }

    @Test
    void a_cursor_is_read_as_it_was_written() {
        assertThat(Cursor.parse(NOW.toString())).isEqualTo(NOW);
        assertThat(NOW.toString()).matches("[0-9a-f]{10}\\.100");
    }
}
