package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.layout.SeatLayout;

/** Checks the memo of what is free in each row against one that is made anew of the rows as they are. */
final class FreeRunsAudit {
    private FreeRunsAudit() {}

    static void check(SeatBook book, SeatLayout layout) {
        SeatNumbers numbers = new SeatNumbers(layout);
        HallRows hall = new HallRows(layout, numbers);
        FreeRuns anew = new FreeRuns(
                hall, number -> numbers.isSeat(number) ? freeAtMillis(book.seatRow(number)) : FreeRuns.NEVER);
        FreeRuns memo = book.freeRuns();
        long nowMillis = book.header().decidedAt().toEpochMilli();
        assertThat(memo.hall().nearestFirst()).isEqualTo(hall.nearestFirst());
        for (int rank = 0; rank < hall.nearestFirst().size(); rank++) {
            assertThat(memo.count(rank)).isEqualTo(anew.count(rank));
            assertThat(memo.longest(rank)).isEqualTo(anew.longest(rank));
            assertThat(memo.hasOverdue(rank, nowMillis)).isEqualTo(anew.hasOverdue(rank, nowMillis));
        }
    }

    private static long freeAtMillis(BookRow.Seat row) {
        return switch (row) {
            case BookRow.Free free -> FreeRuns.FREE;
            case BookRow.Held held -> held.expiresAt().toEpochMilli();
            case BookRow.Sold sold -> FreeRuns.NEVER;
            case BookRow.Blocked blocked -> FreeRuns.NEVER;
        };
    }
}
