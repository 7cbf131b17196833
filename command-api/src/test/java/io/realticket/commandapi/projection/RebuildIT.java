package io.realticket.commandapi.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.booking.BookingsLog;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything is made anew from the log while it grows and is read, and equals what was there. */
class RebuildIT {
    private static final int SHOWS = 6;
    private static final int EVENTS_BEFORE = 1_500;

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    @Test
    void made_anew_under_load_it_has_every_row_as_before_and_no_reader_sees_less() throws Exception {
        ProjectionRig rig = ProjectionRig.create(BROKER, POSTGRES);
        List<ShowStory> stories = IntStream.range(0, SHOWS)
                .mapToObj(number -> new ShowStory(new ShowId(new UUID(9, number)), number))
                .toList();
        AtomicBoolean over = new AtomicBoolean();
        try (EventWriter log = rig.writer();
                LogFollower follower = rig.follower();
                Rebuilds rebuilds = rig.rebuilds(follower);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < EVENTS_BEFORE; i += SHOWS) {
                write(log, stories);
            }
            follower.start();
            Eventually.holds(follower::isComplete);
            Future<?> load = threads.submit(() -> {
                while (!over.get()) {
                    write(log, stories);
                }
            });
            Future<List<String>> reader = threads.submit(() -> faultsSeen(rig, over));
            try {
                assertThat(rebuilds.rebuild()).isTrue();
                assertThat(rebuilds.rebuild()).isFalse();
                Eventually.passes(
                        () -> assertThat(rebuilds.status().rebuild().stage()).isEqualTo(BookingsLog.Stage.DONE));
                assertThat(rebuilds.status().rebuild().applied()).isGreaterThanOrEqualTo(EVENTS_BEFORE);
            } finally {
                over.set(true);
            }
            load.get();
            assertThat(reader.get()).isEmpty();
            awaitAll(rig, stories);
            List<String> afterLoad = rig.rows();

            assertThat(rebuilds.rebuild()).isTrue();
            Eventually.passes(
                    () -> assertThat(rebuilds.status().rebuild().stage()).isEqualTo(BookingsLog.Stage.DONE));

            assertThat(rig.rows()).isEqualTo(afterLoad);
            assertThat(follower.leads()).isTrue();
            write(log, stories);
            awaitAll(rig, stories);
            assertGuarded(rig);
        } finally {
            rig.close();
        }
    }

    private static void assertGuarded(ProjectionRig rig) {
        String guards = "select count(*) from pg_indexes where schemaname = 'projection' and indexdef like"
                + " 'CREATE UNIQUE INDEX % ON projection.booked_seats % (show_id, section_id, cell) WHERE live'";

        assertThat(count(rig, guards)).isEqualTo(1);
    }

    private static void write(EventWriter log, List<ShowStory> stories) {
        for (int number = 0; number < stories.size(); number++) {
            List<SeatEvent> events = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                events.add(stories.get(number).next());
            }
            log.write(number % ProjectionRig.PARTITIONS, events);
        }
    }

    // What was seen once is never gone again, and a booking always has its seats.
    private static List<String> faultsSeen(ProjectionRig rig, AtomicBoolean over) {
        List<String> faults = new ArrayList<>();
        long versionsBefore = 0;
        long bookingsBefore = 0;
        while (!over.get()) {
            long versions = count(rig, "select coalesce(sum(version), 0) from projection.shows");
            long bookings = count(rig, "select count(*) from projection.bookings");
            long bare = count(
                    rig,
                    "select count(*) from projection.bookings booking where not exists"
                            + " (select 1 from projection.booked_seats seat where seat.booking_id = booking.booking_id)");
            if (versions < versionsBefore || bookings < bookingsBefore || bare > 0) {
                faults.add(versions + " after " + versionsBefore + ", " + bookings + " after " + bookingsBefore + ", "
                        + bare + " without seats");
            }
            versionsBefore = versions;
            bookingsBefore = bookings;
        }
        return faults;
    }

    private static long count(ProjectionRig rig, String sql) {
        return rig.jdbc().sql(sql).query(Long.class).single();
    }

    private static void awaitAll(ProjectionRig rig, List<ShowStory> stories) {
        Eventually.passes(() -> assertThat(stories)
                .allSatisfy(story -> assertThat(rig.version(story)).isEqualTo(story.version())));
    }
}
