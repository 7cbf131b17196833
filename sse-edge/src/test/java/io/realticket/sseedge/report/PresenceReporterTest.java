package io.realticket.sseedge.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueCommand.NotePresence;
import io.realticket.contracts.queue.QueueCommand.NotePresent;
import io.realticket.infra.testkit.Eventually;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.presence.PresenceNotes;
import io.realticket.sseedge.presence.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When presence is told. */
class PresenceReporterTest {
    private static final Visitor FIRST = visitor(1);
    private static final Visitor SECOND = visitor(2);

    private final Attendance attendance = new Attendance(100);
    private final List<QueueCommand> told = new CopyOnWriteArrayList<>();
    private final AtomicBoolean full = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final PresenceReporter reporter = new PresenceReporter(
            attendance,
            new PresenceNotes("edge", new UUID(9, 9), () -> new CommandId(new UUID(3, 3))),
            new PresenceSink() {
                @Override
                public boolean send(QueueCommand note) {
                    return !full.get() && told.add(note);
                }

                @Override
                public void close() {
                    closed.set(true);
                }
            },
            new PresenceSettings(Duration.ofMillis(5), Duration.ofMillis(20)),
            registry);

    private static Visitor visitor(int number) {
        return new Visitor(new ShowId(new UUID(1, 1)), new PassId(new UUID(2, number)));
    }

    @AfterEach
    void close() {
        reporter.close();
    }

    private boolean hasTold(Class<? extends QueueCommand> kind, int from) {
        return told.subList(from, told.size()).stream().anyMatch(kind::isInstance);
    }

    @Test
    void changes_are_told_soon_and_everybody_again_and_again() {
        reporter.start();
        attendance.came(FIRST);
        Eventually.holds(() -> hasTold(NotePresence.class, 0));
        Eventually.holds(
                () -> told.stream().filter(NotePresent.class::isInstance).count() > 2);
        assertThat(told.stream().filter(NotePresence.class::isInstance)).hasSize(1);
    }

    @Test
    void what_cannot_be_taken_is_dropped_and_a_later_digest_says_it() {
        full.set(true);
        reporter.start();
        attendance.came(FIRST);
        attendance.came(SECOND);
        Eventually.holds(() -> registry.find("realticket.presence.dropped")
                                .tag("kind", "digest")
                                .counter()
                        != null
                && registry.get("realticket.presence.dropped")
                                .tag("kind", "digest")
                                .counter()
                                .count()
                        > 1);
        assertThat(told).isEmpty();
        full.set(false);
        Eventually.passes(() -> assertThat(told)
                .anySatisfy(note -> assertThat(((NotePresent) note).present())
                        .containsExactlyInAnyOrder(FIRST.pass(), SECOND.pass())));
    }

    @Test
    void the_last_word_is_that_nobody_is_there() {
        reporter.start();
        attendance.came(FIRST);
        Eventually.holds(() -> hasTold(NotePresent.class, 0));
        reporter.close();
        assertThat(((NotePresent) told.getLast()).present()).isEmpty();
        assertThat(closed).isTrue();
        assertThat(reporter.isReporting()).isFalse();
    }

    @Test
    void one_that_never_began_still_lets_go_of_its_connection() {
        reporter.close();
        assertThat(closed).isTrue();
        assertThat(told).isEmpty();
    }
}
