package io.realticket.commandapi.projection;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.BookingList;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads bookings by plain SQL, since the tables are exchanged as a whole now and then and no session of an object
 * mapper must keep what it read of the former ones. Thread-safe.
 */
public final class StoredBookings implements Bookings {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private static final String BOOKING = """
            select booking.booking_id, booking.show_id, booking.buyer_id, booking.hold_id, booking.total_minor,
                booking.currency, booking.booked_at, booking.cancelled_at, booking.version,
                array(select seat.section_id || '-' || seat.cell from projection.booked_seats seat
                    where seat.booking_id = booking.booking_id) as seats
            from projection.bookings booking
            """;
    private static final String ONE = BOOKING + "where booking.booking_id = ? and booking.buyer_id = ?";
    // The catalog is in the same database: one statement, whatever the number of shows.
    private static final String LIST = BOOKING + """
            join shows on shows.id = booking.show_id
            where booking.buyer_id = :buyer and shows.starts_at %1$s :now
                and (:after::uuid is null or (shows.starts_at, booking.booking_id) %2$s (
                    select before.starts_at, last.booking_id
                    from projection.bookings last join shows before on before.id = last.show_id
                    where last.booking_id = :after::uuid and last.buyer_id = :buyer))
            order by shows.starts_at %3$s, booking.booking_id %3$s
            limit :max""";
    private static final String UPCOMING = LIST.formatted(">=", ">", "asc");
    private static final String PAST = LIST.formatted("<", "<", "desc");
    private static final String BEHIND = """
            select exists (select 1 from unnest(?, ?) as wanted (show_id, version)
                left join projection.shows applied on applied.show_id = wanted.show_id
                where applied.version is null or applied.version < wanted.version)""";

    private final JdbcClient jdbc;
    private final Duration waitMax;

    /** @param waitMax how long {@link #await} waits at most */
    public StoredBookings(JdbcClient jdbc, Duration waitMax) {
        this.jdbc = jdbc;
        this.waitMax = waitMax;
    }

    @Override
    public Optional<Booking> booking(BuyerId buyer, BookingId id) {
        return jdbc.sql(ONE)
                .params(id.value(), buyer.value())
                .query(StoredBookings::booking)
                .optional();
    }

    @Override
    public List<Booking> list(BuyerId buyer, BookingList asked) {
        BookingId after = asked.after();
        String sql = switch (asked.when()) {
            case UPCOMING -> UPCOMING;
            case PAST -> PAST;
        };
        return jdbc.sql(sql)
                .param("buyer", buyer.value())
                .param("now", Timestamp.from(asked.now()))
                .param("after", after == null ? null : after.value().toString())
                .param("max", asked.max())
                .query(StoredBookings::booking)
                .list();
    }

    @Override
    public boolean await(Map<ShowId, Long> versions) {
        long deadlineNanos = System.nanoTime() + waitMax.toNanos();
        Duration pause = FIRST_PAUSE;
        while (isBehind(versions)) {
            if (System.nanoTime() - deadlineNanos >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause.toNanos());
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
        return true;
    }

    private boolean isBehind(Map<ShowId, Long> versions) {
        if (versions.isEmpty()) {
            return false;
        }
        List<Map.Entry<ShowId, Long>> wanted = List.copyOf(versions.entrySet());
        return jdbc.sql(BEHIND)
                .params(
                        wanted.stream().map(entry -> entry.getKey().value()).toArray(UUID[]::new),
                        wanted.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    private static Booking booking(ResultSet row, int number) throws SQLException {
        return new Booking(
                new BookingId(row.getObject("booking_id", UUID.class)),
                new ShowId(row.getObject("show_id", UUID.class)),
                new BuyerId(row.getObject("buyer_id", UUID.class)),
                new HoldId(row.getObject("hold_id", UUID.class)),
                seats(row.getArray("seats")),
                new Money(row.getLong("total_minor"), row.getString("currency")),
                row.getTimestamp("booked_at").toInstant(),
                instant(row.getTimestamp("cancelled_at")),
                row.getLong("version"));
    }

    private static List<SeatId> seats(Array seats) throws SQLException {
        return Arrays.stream((String[]) seats.getArray())
                .map(SeatId::of)
                .sorted()
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
