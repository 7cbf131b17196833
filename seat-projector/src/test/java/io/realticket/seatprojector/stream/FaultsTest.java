package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.topic.Topics;
import io.realticket.seatprojector.seat.BookRow;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decider that fails stops one show; rows that cannot be put stop everything; history is never decided again. */
class FaultsTest {
    private static final ShowId SHOW = Asks.show("one");
    private static final ShowId OTHER = Asks.show("two");
    private static final String FATAL = "fatal";

    private final Driven driven = new Driven(CommandTime.APPENDED, FaultsTest::decide);

    /** Fails on the command with the key {@link #FATAL}, and else decides as usual. */
    private static Decision decide(SeatBook book, SeatCommand command, Instant now) {
        if (command.commandId().equals(Asks.command(SHOW, FATAL))) {
            throw new IllegalStateException("no idea what to do @" + System.nanoTime());
        }
        return new SeatDecider().decide(book, command, now);
    }

    @AfterEach
    void close() {
        driven.close();
    }

    @Test
    void a_show_that_cannot_be_decided_is_suspended_with_the_command_put_aside() {
        driven.ask(Asks.open(SHOW));
        driven.outputs(Topics.SEAT_STATE);
        driven.ask(Asks.hold(SHOW, FATAL, "anna", "A-1"));

        assertThat(driven.deadLetters()).hasSize(1);
        assertThat(driven.events())
                .last()
                .isEqualTo(new SeatEvent.ShowSuspended(SHOW, 2, Driven.START, 1, "java.lang.IllegalStateException"));
        assertThat(driven.replies())
                .last()
                .isInstanceOfSatisfying(
                        SeatReply.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.SHOW_SUSPENDED));
        assertThat(driven.outputs(Topics.SEAT_STATE))
                .hasSize(2)
                .allSatisfy(header -> assertThat(((SeatState.Section) JsonForm.SEAT_STATE.read(header.value())).sale())
                        .isEqualTo(SaleState.SUSPENDED));
        assertThat(driven.meters.counter("realticket_show_suspensions_total").count())
                .isEqualTo(1);
    }

    @Test
    void other_shows_go_on_while_one_is_suspended() {
        driven.ask(Asks.open(SHOW));
        driven.ask(Asks.open(OTHER));
        driven.ask(Asks.hold(SHOW, FATAL, "anna", "A-1"));
        driven.replies();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-1"));
        driven.ask(Asks.hold(OTHER, "k2", "anna", "A-1"));

        assertThat(driven.replies())
                .extracting(reply -> reply.getClass().getSimpleName())
                .containsExactly("Refused", "Held");
    }

    @Test
    void a_suspended_show_is_resumed_by_an_operator() {
        driven.ask(Asks.open(SHOW));
        driven.ask(Asks.hold(SHOW, FATAL, "anna", "A-1"));
        driven.ask(Asks.resume(SHOW));
        driven.replies();
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-1"));

        assertThat(driven.replies()).singleElement().isInstanceOf(SeatReply.Held.class);
        assertThat(driven.events()).extracting(SeatEvent::version).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_show_whose_opening_cannot_be_decided_can_be_opened_once_it_is_resumed() {
        driven.ask(new SeatCommand.OpenShow(Asks.command(SHOW, FATAL), SHOW, Asks.settings(1, Asks.HOLD)));
        driven.ask(Asks.resume(SHOW));
        driven.ask(Asks.open(SHOW));

        assertThat(driven.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ShowSuspended", "ShowResumed", "ShowOpened");
    }

    @Test
    void an_event_that_cannot_be_applied_stops_the_task() {
        Deciding impossible = (book, command, now) -> new Decision(
                List.of(new SeatEvent.ShowClosed(SHOW, 99, now, null, null)),
                new SeatReply.Done(command.commandId(), SHOW, 99, now),
                null);
        try (Driven wrong = new Driven(CommandTime.APPENDED, impossible)) {
            assertThatThrownBy(() -> wrong.ask(Asks.tick(SHOW)))
                    .hasRootCauseInstanceOf(IllegalStateException.class)
                    .hasStackTraceContaining("does not follow");
            assertThat(wrong.replies()).isEmpty();
        }
    }

    @Test
    void a_command_that_the_show_has_behind_it_changes_nothing_and_writes_nothing() {
        put(new BookRow.Settings(Asks.settings(1, Asks.HOLD)));
        put(new BookRow.Header(7, 1, Driven.START, false, false));
        driven.ask(Asks.hold(SHOW, "k0", "anna", "A-1"));
        driven.ask(Asks.hold(SHOW, "k1", "anna", "A-1"));
        assertThat(driven.replies()).isEmpty();
        assertThat(driven.events()).isEmpty();
        assertThat(driven.outputs(Topics.SEAT_STATE)).isEmpty();

        driven.ask(Asks.hold(SHOW, "k2", "anna", "A-1"));
        assertThat(driven.events()).extracting(SeatEvent::version).containsExactly(8L);
    }

    private void put(BookRow row) {
        driven.store().put(BookRows.key(new SeatBook(SHOW), row).bytes(), RowForm.write(row));
    }

    @Test
    void the_time_of_a_copied_log_s_original_counts_only_where_it_is_asked_for() {
        Instant original = Driven.START.minus(Duration.ofDays(30));
        var headers = new RecordHeaders()
                .add(CommandTime.ORIGINAL_TIME_HEADER, Driven.utf8(Long.toString(original.toEpochMilli())));
        try (Driven replay = new Driven(CommandTime.ORIGINAL, FaultsTest::decide)) {
            replay.ask(Asks.open(SHOW), headers);
            driven.ask(Asks.open(SHOW), headers);

            assertThat(replay.events()).extracting(SeatEvent::at).containsExactly(original);
            assertThat(driven.events()).extracting(SeatEvent::at).containsExactly(Driven.START);
        }
    }
}
