package io.realticket.queueadmitter.admission;

import static io.realticket.queueadmitter.admission.Rehearsal.FIRST_START;
import static io.realticket.queueadmitter.admission.Rehearsal.SECOND_START;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.QueueEvent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who of those inside is seen, and what becomes of who is not. */
class PresenceTest {
    private final Rehearsal show = Rehearsal.open(2).join(0, 4);
    private final PassId pass = show.enter(0);

    // Both edges live: they speak as often as they do.
    private void live(Duration later, List<PassId> first, List<PassId> second) {
        for (Duration passed = Duration.ZERO; passed.compareTo(later) < 0; passed = passed.plusSeconds(5)) {
            show.ticking(Duration.ofSeconds(5));
            show.present("one", FIRST_START, first);
            show.present("two", FIRST_START, second);
        }
    }

    private void goneAt(Duration later) {
        show.ticking(later.minusMillis(1)).events();
        assertThat(departures(show.tick())).isEmpty();
        assertThat(departures(show.after(Duration.ofMillis(1)).tick())).containsExactly(Departure.GONE);
    }

    private static List<Departure> departures(Decision decision) {
        return decision.events().stream()
                .filter(QueueEvent.Departed.class::isInstance)
                .map(event -> ((QueueEvent.Departed) event).departure())
                .toList();
    }

    @Test
    void who_enters_and_is_never_seen_is_gone_after_the_grace() {
        goneAt(Rooms.GRACE);
        assertThat(show.room().count().inside()).isZero();
    }

    @Test
    void who_is_seen_stays() {
        live(Rooms.GRACE.multipliedBy(3), List.of(pass), List.of());

        assertThat(show.room().count().inside()).isEqualTo(1);
    }

    @Test
    void who_is_out_of_sight_is_gone_after_the_grace() {
        live(Rooms.GRACE.multipliedBy(2), List.of(pass), List.of());
        show.presence("one", FIRST_START, List.of(), List.of(pass));

        goneAt(Rooms.GRACE);
    }

    @Test
    void who_comes_back_within_the_grace_stays() {
        live(Rooms.GRACE, List.of(pass), List.of());
        show.presence("one", FIRST_START, List.of(), List.of(pass));
        show.ticking(Rooms.GRACE.minusMillis(1));
        show.presence("one", FIRST_START, List.of(pass), List.of());
        live(Rooms.GRACE, List.of(pass), List.of());

        assertThat(show.room().count().inside()).isEqualTo(1);
    }

    @Test
    void a_second_tab_keeps_the_visitor_present() {
        live(Duration.ofSeconds(5), List.of(pass), List.of(pass));
        show.presence("one", FIRST_START, List.of(), List.of(pass));
        live(Rooms.GRACE.multipliedBy(2), List.of(), List.of(pass));
        assertThat(show.room().count().inside()).isEqualTo(1);

        show.presence("two", FIRST_START, List.of(), List.of(pass));
        goneAt(Rooms.GRACE);
    }

    @Test
    void what_was_lost_is_repaired_by_the_next_word_about_all() {
        show.presence("one", FIRST_START, List.of(pass), List.of());

        assertThat(show.present("one", FIRST_START, List.of(pass)).events()).isEmpty();
        assertThat(show.present("one", FIRST_START, List.of()).events())
                .containsExactly(new QueueEvent.PresenceNoted(
                        Rooms.SHOW,
                        show.room().header().version(),
                        show.now(),
                        "one",
                        FIRST_START,
                        List.of(),
                        List.of(pass)));
        assertThat(show.present("one", FIRST_START, List.of(pass)).events()).hasSize(1);
    }

    @Test
    void an_edge_that_starts_again_sees_none_of_those_it_saw_before() {
        show.presence("one", FIRST_START, List.of(pass), List.of());
        show.ticking(Duration.ofSeconds(3));

        assertThat(show.presence("one", SECOND_START, List.of(), List.of()).events())
                .hasSize(1);

        goneAt(Rooms.GRACE);
    }

    @Test
    void who_is_connected_to_the_edge_that_started_again_is_present() {
        show.presence("one", FIRST_START, List.of(pass), List.of());

        assertThat(show.presence("one", SECOND_START, List.of(pass), List.of()).events())
                .isEmpty();
        assertThat(show.present("one", FIRST_START, List.of(pass)).events()).isEmpty();
    }

    @Test
    void an_edge_that_dies_is_dropped_and_its_visitors_are_gone_a_grace_after_its_next_word() {
        show.presence("one", FIRST_START, List.of(pass), List.of());
        show.ticking(Duration.ofSeconds(10).minusMillis(1)).events();
        assertThat(show.tick().events()).isEmpty();

        assertThat(show.after(Duration.ofMillis(1)).tick().events())
                .singleElement()
                .isInstanceOfSatisfying(
                        QueueEvent.PresenceNoted.class,
                        noted -> assertThat(noted.left()).containsExactly(pass));
        goneAt(Rooms.GRACE.minusSeconds(5));
    }

    @Test
    void a_pass_that_came_and_left_in_one_record_is_present() {
        show.presence("one", FIRST_START, List.of(pass), List.of(pass));
        live(Rooms.GRACE.multipliedBy(2), List.of(pass), List.of());

        assertThat(show.room().count().inside()).isEqualTo(1);
    }

    @Test
    void passes_of_nobody_inside_are_ignored() {
        PassId stolen = new PassId(new UUID(9, 9));
        show.leave(0);

        assertThat(show.presence("one", FIRST_START, List.of(pass, stolen), List.of())
                        .events())
                .isEmpty();
        assertThat(show.present("one", FIRST_START, List.of(pass, stolen)).changesNothing())
                .isTrue();
    }

    @Test
    void a_word_that_changes_nobody_s_presence_is_no_event() {
        show.presence("one", FIRST_START, List.of(pass), List.of());

        Decision decision = show.after(Duration.ofSeconds(1)).presence("one", FIRST_START, List.of(pass), List.of());

        assertThat(decision.events()).isEmpty();
        assertThat(decision.changesNothing()).isFalse();
    }

    @Test
    void a_visitor_is_seen_by_so_many_edges_at_most() {
        for (int edge = 0; edge < 20; edge++) {
            show.presence("edge-" + edge, FIRST_START, List.of(pass), List.of());
        }

        assertThat(show.room().visitor(0))
                .isInstanceOfSatisfying(
                        RoomRow.Inside.class,
                        inside -> assertThat(inside.edges()).hasSize(PresenceDecisions.EDGES_PER_VISITOR_MAX));
    }
}
