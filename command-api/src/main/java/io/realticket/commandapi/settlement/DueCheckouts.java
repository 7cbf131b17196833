package io.realticket.commandapi.settlement;

import io.realticket.commandapi.checkout.Due;
import io.realticket.contracts.id.BookingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checkouts that something is to be done about, shared among all nodes. Each call is one statement. Thread-safe. */
final class DueCheckouts {
    private static final String TAKE = """
            with due as (
                select booking_id from checkouts where due_at <= clock_timestamp()
                order by due_at limit :max for update skip locked),
            taken as (
                update checkouts set due_at = clock_timestamp() + :lease * interval '1 millisecond'
                from due where checkouts.booking_id = due.booking_id returning checkouts.*)
            select %s, checkout.looks, booking.state as log, clock_timestamp() as now
            from taken checkout
                left join payments payment using (booking_id)
                left join projection.bookings booking using (booking_id)""".formatted(CheckoutRow.COLUMNS);

    private final JdbcClient jdbc;
    private final SettlementSettings settings;

    DueCheckouts(JdbcClient jdbc, SettlementSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * One that this node has for the length of the lease.
     *
     * @param looks in vain so far, since it last came further
     */
    record Taken(Due due, int looks) {}

    /**
     * What waits for its end.
     *
     * @param undecided checkouts that may still become bookings
     * @param oldest how long the first of them has been
     */
    record Open(long undecided, Duration oldest) {}

    /** Takes what has been due for longest. */
    List<Taken> take() {
        return jdbc.sql(TAKE)
                .param("max", settings.batchMax())
                .param("lease", settings.lease().toMillis())
                .query(DueCheckouts::taken)
                .list();
    }

    /** Looks at {@code booking} again at once. */
    void again(BookingId booking) {
        jdbc.sql("update checkouts set due_at = clock_timestamp(), looks = 0 where booking_id = ?")
                .param(booking.value())
                .update();
    }

    /** Looks at {@code booking} again after a pause that doubles with every look in vain, unless it was moved meanwhile. */
    void later(Taken taken) {
        long first = settings.every().toMillis();
        int doublings = Math.min(taken.looks(), 20);
        long pause = Math.min(settings.waitMax().toMillis(), first << doublings);
        jdbc.sql("""
                        update checkouts set looks = looks + 1,
                            due_at = clock_timestamp() + :pause * interval '1 millisecond'
                        where booking_id = :booking and looks = :looks and due_at > clock_timestamp()""")
                .param("pause", pause)
                .param("booking", taken.due().checkout().order().booking().value())
                .param("looks", taken.looks())
                .update();
    }

    /** Looks at {@code taken} no more, unless it was moved meanwhile. */
    void done(Taken taken) {
        jdbc.sql(
                        "update checkouts set due_at = null, looks = 0 where booking_id = ? and state = ? and due_at > clock_timestamp()")
                .params(
                        taken.due().checkout().order().booking().value(),
                        taken.due().checkout().state().name())
                .update();
    }

    /**
     * Finds checkouts that the log contradicts, since somebody else ended their bookings, or made them of what had failed;
     * and those whose cancel nobody looks after. Returns how many.
     */
    int sweep() {
        int ended = jdbc.sql("""
                        update checkouts set due_at = clock_timestamp(), looks = 0 from projection.bookings booking
                        where booking.booking_id = checkouts.booking_id and booking.state = 'CANCELLED'
                            and checkouts.state = 'BOOKED' and checkouts.due_at is null""").update();
        int made = jdbc.sql("""
                        update checkouts set due_at = clock_timestamp(), looks = 0 from projection.bookings booking
                        where booking.booking_id = checkouts.booking_id and booking.state = 'BOOKED'
                            and checkouts.state in ('DECLINED', 'ABANDONED', 'REFUSED') and checkouts.due_at is null""").update();
        int forgotten = jdbc.sql("""
                        update checkouts set due_at = clock_timestamp(), looks = 0
                        where state = 'BOOKED' and cancel_asked_at is not null and due_at is null""").update();
        return ended + made + forgotten;
    }

    /** Returns what waits for its end. */
    Open open() {
        return jdbc.sql("""
                        select count(*) as undecided,
                            coalesce(extract(epoch from clock_timestamp() - min(begun_at)) * 1000, 0)::bigint as oldest
                        from checkouts where state in ('PENDING', 'AUTHORISED')""")
                .query((row, _) -> new Open(row.getLong("undecided"), Duration.ofMillis(row.getLong("oldest"))))
                .single();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        String log = row.getString("log");
        Due due = new Due(
                CheckoutRow.checkout(row, number),
                log == null ? Due.InLog.ABSENT : Due.InLog.valueOf(log),
                row.getTimestamp("now").toInstant());
        return new Taken(due, row.getInt("looks"));
    }
}
