package io.realticket.commandapi.settlement;

import io.realticket.commandapi.ticket.Admissions;
import io.realticket.commandapi.ticket.Ticket;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The admissions in PostgreSQL. Thread-safe. */
public final class StoredAdmissions implements Admissions {
    // The order's row is locked, as by a cancel: whichever comes first keeps the other out.
    private static final String ADMIT = """
            with asked as materialized (
                select checkout.cancel_asked_at from checkouts checkout where checkout.booking_id = :booking for update)
            insert into admissions (booking_id, section_id, cell, admitted_by)
            select seat.booking_id, seat.section_id, seat.cell, :by
            from projection.booked_seats seat
            where seat.booking_id = :booking and seat.show_id = :show and seat.section_id = :section
                and seat.cell = :cell and seat.live
                and not exists (select 1 from asked where asked.cancel_asked_at is not null)
            on conflict do nothing
            returning admitted_at""";
    private static final String LOOK = """
            select admission.admitted_at, seat.live and checkout.cancel_asked_at is null as good
            from projection.booked_seats seat
                left join checkouts checkout using (booking_id)
                left join admissions admission using (booking_id, section_id, cell)
            where seat.booking_id = :booking and seat.show_id = :show and seat.section_id = :section
                and seat.cell = :cell""";

    private final JdbcClient jdbc;

    /** Returns the admissions in the database of {@code jdbc}. */
    public StoredAdmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Admitted admit(Ticket ticket, BuyerId by) {
        return asked(ADMIT, ticket)
                .param("by", by.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional()
                .<Admitted>map(Admitted.Now::new)
                .orElseGet(() -> refused(ticket));
    }

    @Override
    public Map<SeatId, Instant> of(BookingId booking) {
        Map<SeatId, Instant> at = new HashMap<>();
        jdbc.sql("select section_id, cell, admitted_at from admissions where booking_id = ?")
                .param(booking.value())
                .query(row -> {
                    SeatId seat = new SeatId(new SectionId(row.getString(1)), row.getInt(2));
                    at.put(seat, row.getTimestamp(3).toInstant());
                });
        return at;
    }

    private Admitted refused(Ticket ticket) {
        return asked(LOOK, ticket).query((row, _) -> refused(row)).optional().orElseGet(Admitted.Unknown::new);
    }

    private static Admitted refused(ResultSet row) throws SQLException {
        Timestamp admittedAt = row.getTimestamp("admitted_at");
        if (admittedAt != null) {
            return new Admitted.Before(admittedAt.toInstant());
        }
        return row.getBoolean("good") ? new Admitted.Unknown() : new Admitted.Cancelled();
    }

    private JdbcClient.StatementSpec asked(String sql, Ticket ticket) {
        return jdbc.sql(sql)
                .param("booking", ticket.booking().value())
                .param("show", ticket.show().value())
                .param("section", ticket.seat().section().value())
                .param("cell", ticket.seat().index());
    }
}
