package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SeatReply;
import java.time.Duration;
import java.time.Instant;

/** Checks that what a book remembers of bookings, grants and passes is what the latest rows of its changelog make it. */
final class MemoryAudit {
    private MemoryAudit() {}

    static void check(Shell shell) {
        SeatBook book = shell.book();
        long bookings = 0;
        long grants = 0;
        int passes = 0;
        for (BookRow row : shell.rows()) {
            if (row instanceof BookRow.Confirmed booking) {
                check(book, booking);
                bookings = Math.max(bookings, booking.sequence() + 1);
            } else if (row instanceof BookRow.PassSlot slot) {
                assertThat(book.revokedInSlot(slot.slot()))
                        .isEqualTo(slot instanceof BookRow.Revoked revoked ? revoked : null);
                passes += slot instanceof BookRow.Revoked ? 1 : 0;
            } else if (row instanceof BookRow.PassFloor floor) {
                assertThat(book.passFloor()).isEqualTo(floor);
            } else if (row instanceof BookRow.Grant grant) {
                check(book, grant);
                grants = Math.max(grants, grant.sequence() + 1);
            }
        }
        assertThat(book.confirmed().next()).isEqualTo(bookings);
        assertThat(book.grants().next()).isEqualTo(grants);
        assertThat(book.revoked().size()).isEqualTo(passes);
    }

    private static void check(SeatBook book, BookRow.Confirmed booking) {
        assertThat(book.confirmed().find(booking.bookingId())).isEqualTo(booking);
        assertThat(book.confirmedInSlot(book.confirmedSlot(booking.sequence()))).isEqualTo(booking);
    }

    private static void check(SeatBook book, BookRow.Grant grant) {
        Instant now = book.header().decidedAt();
        SeatReply reply = grant.reply();
        BookRow.Grant found = book.grants().find(reply.commandId(), now);
        if (Duration.between(reply.at(), now).compareTo(GrantRing.REMEMBERED) < 0) {
            assertThat(found).isEqualTo(grant);
            assertThat(book.grantInSlot(book.grantSlot(grant.sequence()))).isEqualTo(grant);
        } else {
            assertThat(found).as("a grant that is forgotten").isNotEqualTo(grant);
        }
    }
}
