package io.realticket.commandapi.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.commandapi.booking.Booking;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TcpProxy;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;

/** The log becomes bookings: once, in order, by one node at a time, and never beyond a contradiction. */
class ProjectionIT {
    private static final SeatId A0 = SeatId.of("A-0");
    private static final SeatId A1 = SeatId.of("A-1");
    private static final BuyerId ANNA = new BuyerId(new UUID(7, 1));
    private static final BuyerId BEN = new BuyerId(new UUID(7, 2));

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ProjectionRig rig;
    private static EventWriter log;
    private static int stories;

    @BeforeAll
    static void start() {
        rig = ProjectionRig.create(BROKER, POSTGRES);
        log = rig.writer();
    }

    @AfterAll
    static void stop() {
        log.close();
        rig.close();
    }

    @Test
    void a_seat_given_back_and_bought_again_is_its_new_owners_however_late_the_events_come() {
        ShowStory story = story();
        SeatEvent.SeatsBooked annas = story.booked(ANNA, A0, A1);
        SeatEvent.BookingCancelled cancelled = story.cancelled(annas);
        SeatEvent.SeatsBooked bens = story.booked(BEN, A1);
        log.write(0, annas, cancelled, bens);
        StoredBookings bookings = new StoredBookings(rig.jdbc(), Duration.ofSeconds(20));

        try (LogFollower follower = started(rig.follower())) {
            assertThat(bookings.await(Map.of(story.show(), 3L))).isTrue();

            Booking hers = bookings.booking(ANNA, annas.bookingId()).orElseThrow();
            assertThat(hers.cancelledAt()).isEqualTo(cancelled.at());
            assertThat(hers.seats()).containsExactly(A0, A1);
            assertThat(hers.version()).isEqualTo(2);
            Booking his = bookings.booking(BEN, bens.bookingId()).orElseThrow();
            assertThat(his)
                    .isEqualTo(new Booking(
                            bens.bookingId(),
                            story.show(),
                            BEN,
                            bens.holdId(),
                            List.of(A1),
                            bens.total(),
                            bens.at(),
                            null,
                            3));
            assertThat(bookings.booking(ANNA, bens.bookingId())).isEmpty();
            Eventually.holds(follower::isComplete);
        }
    }

    @Test
    void an_id_that_was_forgotten_after_its_cancel_may_be_a_booking_again() {
        ShowStory story = story();
        SeatEvent.SeatsBooked first = story.booked(ANNA, A0, A1);
        log.write(0, first, story.cancelled(first), story.bookedAgain(first, A1));
        StoredBookings bookings = new StoredBookings(rig.jdbc(), Duration.ofSeconds(20));

        try (LogFollower _ = started(rig.follower())) {
            assertThat(bookings.await(Map.of(story.show(), 3L))).isTrue();
        }

        Booking again = bookings.booking(ANNA, first.bookingId()).orElseThrow();
        assertThat(again.cancelled()).isFalse();
        assertThat(again.seats()).containsExactly(A1);
    }

    @Test
    void a_reader_is_told_after_a_bound_that_a_version_is_not_there_yet() {
        StoredBookings impatient = new StoredBookings(rig.jdbc(), Duration.ofMillis(30));

        assertThat(impatient.await(Map.of(new ShowId(UUID.randomUUID()), 1L))).isFalse();
        assertThat(impatient.await(Map.of())).isTrue();
    }

    @Test
    void the_guard_has_no_hole_for_what_is_missing() {
        String insert = "insert into projection.booked_seats (booking_id, show_id, section_id, cell, live)"
                + " values (gen_random_uuid(), %s, %s, %s, %s)";
        String show = "'00000000-0000-0000-0000-000000000001'";
        rig.jdbc().sql(insert.formatted(show, "'A'", "1", "true")).update();

        for (String[] values : new String[][] {
            {show, "'A'", "1", "true"},
            {"null", "'A'", "1", "true"},
            {show, "null", "1", "true"},
            {show, "'A'", "null", "true"},
            {show, "'A'", "1", "null"}
        }) {
            assertThatThrownBy(() ->
                            rig.jdbc().sql(insert.formatted((Object[]) values)).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(rig.jdbc().sql(insert.formatted(show, "'A'", "1", "false")).update())
                .isEqualTo(1);
        rig.jdbc()
                .sql("delete from projection.booked_seats where show_id = " + show)
                .update();
    }

    @Test
    void a_seat_sold_twice_stops_its_partition_after_all_that_is_good_and_no_other() {
        ShowStory good = story();
        ShowStory bad = story();
        ShowStory elsewhere = story();
        log.write(1, good.booked(ANNA, A0), bad.booked(ANNA, A0), bad.booked(BEN, A0), good.booked(BEN, A1));

        assertStopsAt(1, good, 1, "booked_seats_live", () -> log.write(2, elsewhere.booked(ANNA, A0)));

        assertThat(rig.version(bad)).isEqualTo(1);
        assertThat(rig.version(elsewhere)).isEqualTo(1);
        forget(1);
    }

    @Test
    void an_event_that_is_missing_a_record_that_is_none_and_a_cancel_of_nothing_stop_a_partition() {
        ShowStory gap = story();
        SeatEvent first = gap.other();
        gap.other();
        log.write(1, first, gap.other());
        assertStopsAt(1, gap, 1, "does not follow", () -> {});
        forget(1);

        ShowStory unreadable = story();
        log.write(1, unreadable.other());
        log.writeRubbish(1);
        assertStopsAt(1, unreadable, 1, "not a SeatEvent", () -> {});
        forget(1);

        ShowStory nothing = story();
        SeatEvent.SeatsBooked never = nothing.booked(ANNA, A0);
        ShowStory same = new ShowStory(nothing.show(), 0);
        log.write(1, same.other(), nothing.cancelled(never));
        assertStopsAt(1, nothing, 1, "no live booking", () -> {});
        forget(1);
    }

    @Test
    void of_two_writers_of_one_batch_the_second_changes_nothing() {
        ShowStory story = story();
        log.write(2, story.booked(ANNA, A0));
        try (WriterSession one = WriterSession.open(rig.pool());
                WriterSession two = WriterSession.open(rig.pool());
                EventLog events = new EventLog(rig.consumer(), 50)) {
            BatchWriter first = new BatchWriter(one, Schema.PROJECTION);
            BatchWriter second = new BatchWriter(two, Schema.PROJECTION);
            first.offsets().begin(events.partitions());
            first.offsets().all().forEach(events::seek);
            LogBatch batch = Eventually.patience(Eventually.DEADLINE)
                    .until(
                            () -> events.poll().stream()
                                    .filter(polled -> polled.partition() == 2)
                                    .findFirst()
                                    .orElse(null),
                            Objects::nonNull);

            assertThat(first.write(batch)).isTrue();
            List<String> rows = rig.rows();
            assertThat(second.write(batch)).isFalse();

            assertThat(rig.rows()).isEqualTo(rows);
        }
    }

    @Test
    void one_node_applies_the_log_and_another_takes_over() {
        ShowStory story = story();
        try (LogFollower two = rig.follower()) {
            try (LogFollower one = started(rig.follower())) {
                Eventually.holds(one::leads);
                two.start();
                log.write(2, story.other());
                Eventually.passes(() -> assertThat(rig.version(story)).isEqualTo(1));
                Eventually.holds(two::isComplete);
                assertThat(two.leads()).isFalse();
            }

            Eventually.holds(two::leads);
            log.write(2, story.other());
            Eventually.passes(() -> assertThat(rig.version(story)).isEqualTo(2));
        }
    }

    @Test
    void a_database_that_went_away_is_written_to_again_when_it_is_back() throws Exception {
        ShowStory story = story();
        URI address = URI.create(POSTGRES.jdbcUrl().substring("jdbc:".length()));
        try (TcpProxy proxy = TcpProxy.to(address.getPort());
                var pool = ProjectionRig.pool(
                        POSTGRES.jdbcUrl().replace(":" + address.getPort() + "/", ":" + proxy.port() + "/"));
                LogFollower follower = started(rig.follower(pool))) {
            Eventually.holds(follower::leads);
            proxy.cut();
            log.write(2, story.other(), story.other());
            Eventually.holds(() -> !follower.leads());

            proxy.heal();

            Eventually.passes(() -> assertThat(rig.version(story)).isEqualTo(2));
        }
    }

    private static void assertStopsAt(int partition, ShowStory story, long version, String cause, Runnable meanwhile) {
        try (LogFollower follower = started(rig.follower())) {
            Eventually.passes(() -> assertThat(follower.partitions().stream()
                            .filter(status -> status.partition() == partition)
                            .map(status -> String.valueOf(status.stopped())))
                    .singleElement()
                    .asString()
                    .contains(cause));
            assertThat(rig.version(story)).isEqualTo(version);
            meanwhile.run();
            Eventually.passes(() -> assertThat(
                            follower.partitions().stream().filter(status -> status.partition() != partition))
                    .allSatisfy(status -> {
                        assertThat(status.stopped()).isNull();
                        assertThat(status.lag()).isZero();
                    }));
        }
    }

    // As if an operator had looked: goes on behind what cannot be applied.
    private static void forget(int partition) {
        try (EventLog events = new EventLog(rig.consumer(), 50)) {
            rig.jdbc()
                    .sql("update projection.offsets set next_offset = ? where partition = ?")
                    .params(events.ends().getOrDefault(partition, 0L), partition)
                    .update();
        }
    }

    private static LogFollower started(LogFollower follower) {
        follower.start();
        return follower;
    }

    private static ShowStory story() {
        int number = ++stories;
        return new ShowStory(new ShowId(new UUID(8, number)), number);
    }
}
