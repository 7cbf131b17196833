package io.realticket.queueadmitter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.topic.Topics;
import io.realticket.queueadmitter.admission.Decision;
import io.realticket.queueadmitter.admission.Room;
import io.realticket.queueadmitter.admission.RoomDecider;
import io.realticket.queueadmitter.admission.RoomRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** A decider that fails stops one room; rows that cannot be put stop everything; history is never decided again. */
class FaultsTest {
    private static final ShowId SHOW = Asks.show(1);
    private static final ShowId OTHER = Asks.show(2);

    private static Decision failing(Room room, QueueCommand command, Instant now) {
        if (command.equals(Asks.join(SHOW, 7))) {
            throw new IllegalStateException("no idea what to do");
        }
        return new RoomDecider().decide(room, command, now);
    }

    @Test
    void other_rooms_go_on_while_one_is_suspended_and_it_goes_on_when_resumed() {
        try (Driven driven = new Driven(FaultsTest::failing)) {
            for (ShowId show : List.of(SHOW, OTHER)) {
                driven.ask(Asks.open(show, Driven.START, Asks.TIMES));
                driven.ask(Asks.capacity(show, 1));
            }
            driven.ask(Asks.join(SHOW, 7));
            driven.replies();

            driven.ask(Asks.join(SHOW, 1));
            driven.ask(Asks.join(OTHER, 1));
            driven.ask(Asks.resume(SHOW));
            driven.ask(Asks.join(SHOW, 1));

            assertThat(driven.replies())
                    .extracting(reply -> reply.getClass().getSimpleName())
                    .containsExactly("Refused", "Called", "Done", "Called");
            assertThat(driven.outputs(Topics.QUEUE_DEAD_LETTERS)).hasSize(1);
        }
    }

    @Test
    void rows_that_cannot_be_put_stop_the_task() {
        Deciding impossible = (room, command, now) -> {
            Decision decision = new RoomDecider().decide(room, command, now);
            RoomRow.Header header = Objects.requireNonNull(decision.header());
            return new Decision(
                    decision.events(),
                    decision.reply(),
                    decision.changes(),
                    new RoomRow.Header(-1, header.commandOffset(), header.decidedAt(), header.progress()),
                    List.of());
        };
        try (Driven driven = new Driven(impossible)) {
            assertThatThrownBy(() -> driven.ask(Asks.open(SHOW, Driven.START, Asks.TIMES)))
                    .hasStackTraceContaining("runs backwards");
        }
    }

    @Test
    void what_the_changelog_has_behind_it_is_not_decided_again() {
        List<byte[][]> rows = new ArrayList<>();
        try (Driven before = new Driven()) {
            before.ask(Asks.open(SHOW, Driven.START, Asks.TIMES));
            before.ask(Asks.capacity(SHOW, 1));
            before.ask(Asks.join(SHOW, 0));
            try (var all = before.store().all()) {
                all.forEachRemaining(row -> rows.add(new byte[][] {row.key.get(), row.value}));
            }
        }
        try (Driven again = new Driven()) {
            rows.forEach(row -> again.store().put(Bytes.wrap(row[0]), row[1]));
            again.ask(Asks.open(SHOW, Driven.START, Asks.TIMES));
            again.ask(Asks.capacity(SHOW, 1));
            again.ask(Asks.join(SHOW, 0));
            assertThat(again.events()).isEmpty();
            assertThat(again.replies()).isEmpty();

            again.ask(Asks.find(SHOW, 0));
            assertThat(again.replies()).singleElement().isInstanceOf(QueueReply.Called.class);
        }
    }
}
