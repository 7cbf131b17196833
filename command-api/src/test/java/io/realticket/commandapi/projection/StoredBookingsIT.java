package io.realticket.commandapi.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BookingList;
import io.realticket.commandapi.booking.BookingList.When;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of bookings: by the beginning of their shows, in parts, whatever was booked meanwhile. */
class StoredBookingsIT {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final BuyerId ANNA = new BuyerId(new UUID(7, 1));
    private static final BuyerId BEN = new BuyerId(new UUID(7, 2));
    private static final int UPCOMING = 5;
    private static final int PAST = 4;

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static ProjectionRig rig;
    private static StoredBookings bookings;

    @BeforeAll
    static void start() {
        rig = ProjectionRig.create(BROKER, POSTGRES);
        bookings = new StoredBookings(rig.jdbc(), Duration.ofSeconds(20));
        rig.jdbc().sql(PLACE).update();
        Map<ShowId, Long> versions = new java.util.HashMap<>();
        try (EventWriter log = rig.writer();
                LogFollower follower = rig.follower()) {
            follower.start();
            for (int day = -PAST; day < UPCOMING; day++) {
                ShowStory story = new ShowStory(show(day), day);
                addShow(day);
                SeatEvent.SeatsBooked hers = story.booked(ANNA, SeatId.of("A-10"), SeatId.of("A-9"));
                List<SeatEvent> events = new ArrayList<>(List.of(hers, story.booked(BEN, SeatId.of("B-1"))));
                if (day % 2 == 0) {
                    events.add(story.cancelled(hers));
                }
                log.write(Math.floorMod(day, ProjectionRig.PARTITIONS), events);
                versions.put(show(day), story.version());
            }
            assertThat(bookings.await(versions)).isTrue();
        }
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void upcoming_shows_come_the_next_one_first_and_one_that_begins_now_is_upcoming() {
        List<Booking> upcoming = list(When.UPCOMING, null, 100);

        assertThat(upcoming).extracting(Booking::show).containsExactly(show(0), show(1), show(2), show(3), show(4));
        assertThat(upcoming).extracting(Booking::cancelled).containsExactly(true, false, true, false, true);
        assertThat(upcoming).extracting(Booking::buyer).containsOnly(ANNA);
        assertThat(upcoming.getFirst().seats()).containsExactly(SeatId.of("A-9"), SeatId.of("A-10"));
    }

    @Test
    void past_shows_come_the_latest_first() {
        assertThat(list(When.PAST, null, 100))
                .extracting(Booking::show)
                .containsExactly(show(-1), show(-2), show(-3), show(-4));
    }

    @Test
    void a_list_comes_in_parts_that_follow_one_another() {
        for (When when : When.values()) {
            List<Booking> whole = list(when, null, 100);
            List<Booking> parts = new ArrayList<>();
            List<Booking> part = list(when, null, 2);
            while (!part.isEmpty()) {
                assertThat(part).hasSizeLessThanOrEqualTo(2);
                parts.addAll(part);
                part = list(when, part.getLast().id(), 2);
            }
            assertThat(parts).isEqualTo(whole);
        }
    }

    @Test
    void nothing_follows_a_booking_that_is_anothers_or_none() {
        BookingId bens = bookings.list(BEN, new BookingList(When.UPCOMING, NOW, null, 1))
                .getFirst()
                .id();

        assertThat(list(When.UPCOMING, bens, 100)).isEmpty();
        assertThat(list(When.UPCOMING, new BookingId(UUID.randomUUID()), 100)).isEmpty();
    }

    private static List<Booking> list(When when, @Nullable BookingId after, int max) {
        return bookings.list(ANNA, new BookingList(when, NOW, after, max));
    }

    private static ShowId show(int day) {
        return new ShowId(new UUID(9, 100 + day));
    }

    private static void addShow(int day) {
        rig.jdbc()
                .sql(SHOW)
                .params(show(day).value(), Timestamp.from(NOW.plus(Duration.ofDays(day))))
                .update();
    }

    private static final String ID = "'00000000-0000-0000-0000-000000000001'";
    private static final String PLACE = """
            with program as (insert into programs (id, title, description) values (%1$s, 'x', '')),
                place as (insert into places (id, name, address, zone) values (%1$s, 'x', '', 'Asia/Seoul'))
            insert into layouts (place_id, version, width, height, focal_x, focal_y, seats)
            values (%1$s, 1, 1, 1, 0, 0, 1)""".formatted(ID);
    private static final String SHOW = """
            insert into shows (id, program_id, place_id, layout_version, starts_at, opens_at, closes_at,
                seats_per_buyer_max, hold_seconds, price_categories, price_labels, price_amounts_minor, currency,
                settings_version)
            values (?, %1$s, %1$s, 1, ?, '2026-01-01', '2026-02-01', 4, 300, '{}', '{}', '{}', 'KRW', 1)""".formatted(ID);
}
