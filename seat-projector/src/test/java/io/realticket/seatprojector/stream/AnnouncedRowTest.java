package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.DeadlineMoves;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.DecisionRows;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** A row that is put as it was decided, and one that is read from its bytes as on restore, give the same book. */
class AnnouncedRowTest {
    private static final ShowId SHOW = Asks.show("announced");
    private static final Instant START = Instant.parse("2026-03-01T11:00:00Z");

    private final SeatBookStore live = new SeatBookStore("live", new SeatBookStores());
    private final SeatBookStore restored = new SeatBookStore("restored", new SeatBookStores());
    private final SeatDecider decider = new SeatDecider();
    private int grants;

    @Test
    void both_ways_give_the_same_book_the_same_decisions_and_the_same_bytes() {
        List<SeatCommand> commands = new ArrayList<>(List.of(Asks.open(SHOW)));
        commands.addAll(new Rush(SHOW, 5).next(1_000));
        for (int offset = 0; offset < commands.size(); offset++) {
            decide(commands.get(offset), offset);
        }

        assertThat(grants).isGreaterThan(100);
        assertThat(live.bookToRead(SHOW).confirmedInSlot(10)).isNotNull();
        compare(live.bookToRead(SHOW), restored.bookToRead(SHOW));
    }

    @Test
    void passes_come_both_ways_as_well() {
        List<SeatCommand> commands = List.of(
                Asks.open(SHOW, Asks.guarded(1)),
                Asks.admitted("p1", Asks.hold(SHOW, "k1", "anna", "A-1")),
                Asks.admitted("p2", Asks.hold(SHOW, "k2", "bora", "A-2")),
                Asks.revoke(SHOW, "anna", "p1"),
                Asks.revoke(SHOW, "carl", "p3"));
        for (int offset = 0; offset < commands.size(); offset++) {
            decide(commands.get(offset), offset);
        }

        SeatBook book = restored.bookToRead(SHOW);
        assertThat(book.takenSeats().mapToObj(book::seatRow))
                .singleElement()
                .isInstanceOfSatisfying(
                        BookRow.Held.class, held -> assertThat(held.passId()).isEqualTo(Asks.pass("p2")));
        assertThat(book.revokedInSlot(0)).isEqualTo(new BookRow.Revoked(0, Asks.pass("p1"), Asks.PASS_UNTIL));
        assertThat(book.revokedInSlot(1)).isEqualTo(new BookRow.Revoked(1, Asks.pass("p3"), Asks.PASS_UNTIL));
        compare(live.bookToRead(SHOW), book);
    }

    private void decide(SeatCommand command, int offset) {
        Instant appendedAt = START.plusMillis(offset * 7L);
        SeatBook book = live.bookToWrite(SHOW);
        Decision decision = decider.decide(book, command, SeatDecider.time(book, appendedAt));
        SeatBook other = restored.bookToWrite(SHOW);
        assertThat(decider.decide(other, command, SeatDecider.time(other, appendedAt)))
                .isEqualTo(decision);
        DecisionRows.of(book, decision, offset, row -> put(book, row));
    }

    private void put(SeatBook book, BookRow row) {
        byte[] value = RowForm.write(row);
        Bytes key = BookRows.key(book, row).bytes();
        live.announce(row, value);
        live.put(key, value);
        restored.put(key, value);
        assertThat(restored.get(key)).isEqualTo(value);
        if (row instanceof BookRow.Grant grant) {
            grants++;
            // Taken as it was, not read again.
            assertThat(live.bookToRead(SHOW).grantInSlot(book.grantSlot(grant.sequence())))
                    .isSameAs(grant);
        }
    }

    private static void compare(SeatBook one, SeatBook other) {
        assertThat(other.header()).isEqualTo(one.header());
        assertThat(other.settings()).isEqualTo(one.settings());
        assertThat(other.takenSeats().mapToObj(other::seatRow).toList())
                .isEqualTo(one.takenSeats().mapToObj(one::seatRow).toList());
        for (int slot = 0; slot < 1_000; slot++) {
            assertThat(other.grantInSlot(slot)).isEqualTo(one.grantInSlot(slot));
            assertThat(other.confirmedInSlot(slot)).isEqualTo(one.confirmedInSlot(slot));
            assertThat(other.revokedInSlot(slot)).isEqualTo(one.revokedInSlot(slot));
        }
    }

    @Test
    void only_the_very_array_that_was_announced_stands_for_its_row() {
        BookRow.Held row = new BookRow.Held(
                3,
                Asks.buyer("anna"),
                Asks.holdOf(SHOW, "k"),
                START.plus(Duration.ofMinutes(5)),
                DeadlineMoves.NONE,
                null,
                4);
        BookRow.Held other = new BookRow.Held(
                3,
                Asks.buyer("bora"),
                Asks.holdOf(SHOW, "k"),
                START.plus(Duration.ofMinutes(5)),
                DeadlineMoves.NONE,
                null,
                4);
        Bytes key = BookRows.key(new SeatBook(SHOW), row).bytes();
        byte[] value = Objects.requireNonNull(RowForm.write(row));

        live.announce(other, value);
        live.put(key, value.clone());
        assertThat(live.bookToRead(SHOW).seatRow(3)).isEqualTo(row);
        live.put(key, value);
        assertThat(live.bookToRead(SHOW).seatRow(3)).isEqualTo(row);
        live.announce(row, null);
        live.put(key, null);
        assertThat(live.bookToRead(SHOW).seatRow(3)).isEqualTo(new BookRow.Free(3));
    }

    @Test
    void the_processor_announces_and_the_array_comes_through_what_wraps_the_store() {
        List<Decision> decisions = new ArrayList<>();
        Deciding remembering = (book, command, now) -> {
            decisions.add(decider.decide(book, command, now));
            return decisions.getLast();
        };
        try (Driven driven = new Driven(CommandTime.APPENDED, remembering)) {
            driven.ask(Asks.open(SHOW));
            driven.ask(Asks.hold(SHOW, "k", "anna", "A-1"));
            driven.ask(Asks.hold(SHOW, "k", "anna", "A-1"));
        }

        assertThat(decisions.get(2).reply())
                .as("answered from memory by what was decided, not by what was read")
                .isSameAs(decisions.get(1).reply());
    }
}
