package io.realticket.sseedge.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.sseedge.history.Passes;
import io.realticket.sseedge.history.Rooms;
import io.realticket.sseedge.history.Show;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of {@code queue-state}, and for how long. */
class RoomViewsTest {
    private static final Show SHOW = Show.of(1, 1, 20);
    private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");

    private final RoomViews views = new RoomViews("topic");
    private long offset;

    private static PassId pass(int number) {
        return new PassId(new UUID(1, number));
    }

    private void write(PassId pass, Instant until, boolean revoked) {
        QueueState state = new QueueState.Pass(Passes.until(SHOW, 1, until).buyer(), until, revoked);
        views.put(QueueStateKey.pass(SHOW.id(), pass), state, ++offset);
    }

    @Test
    void the_latest_record_of_a_room_is_how_it_stands_until_it_is_taken_away() {
        assertThat(views.room(SHOW.id())).isNull();
        views.put(QueueStateKey.room(SHOW.id()), Rooms.calledUpTo(1), 5);
        views.put(QueueStateKey.room(SHOW.id()), Rooms.calledUpTo(2), 9);
        RoomView view = Objects.requireNonNull(views.room(SHOW.id()));
        assertThat(view.room()).isEqualTo(Rooms.calledUpTo(2));
        assertThat(view.at().offset()).isEqualTo(9);
        views.remove(QueueStateKey.room(SHOW.id()));
        assertThat(views.room(SHOW.id())).isNull();
    }

    @Test
    void epochs_differ_by_topic_and_by_show() {
        assertThat(Epoch.of("a", SHOW.id()))
                .isEqualTo(Epoch.of("a", SHOW.id()))
                .isNotEqualTo(Epoch.of("b", SHOW.id()))
                .isNotEqualTo(Epoch.of("a", Show.of(2, 1, 20).id()));
    }

    @Test
    void a_value_that_is_not_what_its_key_names_changes_nothing() {
        QueueState given = new QueueState.Pass(Passes.until(SHOW, 1, NOW).buyer(), NOW, true);
        assertThatThrownBy(() -> views.put(QueueStateKey.room(SHOW.id()), given, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.put(QueueStateKey.pass(SHOW.id(), pass(1)), Rooms.calledUpTo(1), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(views.room(SHOW.id())).isNull();
        assertThat(views.revoked().size()).isZero();
    }

    @Test
    void only_revoked_passes_are_kept_and_a_tombstone_forgets_them() {
        write(pass(1), NOW, false);
        assertThat(views.revoked().size()).isZero();
        write(pass(1), NOW, true);
        assertThat(views.revoked().contains(pass(1))).isTrue();
        views.remove(QueueStateKey.pass(SHOW.id(), pass(1)));
        assertThat(views.revoked().contains(pass(1))).isFalse();
        assertThat(views.revoked().size()).isZero();
    }

    @Test
    void a_revoked_pass_is_forgotten_a_minute_after_its_end_and_not_before() {
        write(pass(1), NOW, true);
        views.forget(NOW.plus(RevokedPasses.KEPT_AFTER_END));
        assertThat(views.revoked().contains(pass(1))).isTrue();
        views.forget(NOW.plus(RevokedPasses.KEPT_AFTER_END).plusMillis(1));
        assertThat(views.revoked().contains(pass(1))).isFalse();
    }

    @Test
    void who_looks_again_sees_what_was_revoked_since() {
        write(pass(1), NOW, true);
        RevokedPasses.News first = views.revoked().since(0);
        assertThat(first.passes()).containsExactly(pass(1));
        assertThat(views.revoked().since(first.upTo()).passes()).isEmpty();
        write(pass(2), NOW.minusSeconds(5), true);
        write(pass(3), NOW, true);
        assertThat(views.revoked().since(first.upTo()).passes()).containsExactly(pass(2), pass(3));
    }

    @Test
    void of_too_many_those_that_would_have_ended_first_are_forgotten() {
        RevokedPasses two = new RevokedPasses(2);
        two.put(pass(1), NOW.plusSeconds(1));
        two.put(pass(2), NOW.plusSeconds(3));
        two.put(pass(3), NOW.plusSeconds(2));
        assertThat(two.contains(pass(1))).isFalse();
        assertThat(two.since(0).passes()).containsExactly(pass(2), pass(3));
        two.put(pass(3), NOW.plusSeconds(9));
        assertThat(two.size()).isEqualTo(2);
    }
}
