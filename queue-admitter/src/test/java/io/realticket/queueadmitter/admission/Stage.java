package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.QueueCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The shell around the decider without Kafka: decides, puts the rows, and keeps the log and the changelog. Now and then the
 * room is made anew from the changelog, and for a while the one from before must decide the same.
 */
final class Stage {
    private static final int TWIN_STEPS = 200;

    /**
     * A command of the log and a trace of what it did.
     *
     * @param failing whether it could not be decided
     */
    record Step(QueueCommand command, Instant appendedAt, boolean failing, int trace) {}

    private final RoomDecider decider;
    private final Changelog changelog = new Changelog();
    private final List<Step> steps = new ArrayList<>();
    private Room room = new Room(Rooms.SHOW);
    private @Nullable Room twin;
    private int twinSteps;

    Stage(Limits limits) {
        decider = new RoomDecider(limits);
    }

    Room room() {
        return room;
    }

    List<Step> steps() {
        return steps;
    }

    /** Returns what is in the changelog. */
    Collection<RoomRow> rows() {
        return changelog.rows();
    }

    /** Decides {@code command} and does what was decided. */
    Decision take(QueueCommand command, Instant appendedAt, boolean failing) {
        Decision decision = decide(room, command, appendedAt, failing);
        if (twin != null) {
            assertThat(decide(twin, command, appendedAt, failing))
                    .as("what was restored decides the same")
                    .isEqualTo(decision);
        }
        for (RoomRow row : decision.rows(steps.size())) {
            room.put(row);
            changelog.put(row);
            if (twin != null) {
                twin.put(row);
            }
        }
        steps.add(new Step(command, appendedAt, failing, decision.hashCode()));
        if (++twinSteps > TWIN_STEPS) {
            twin = null;
        }
        return decision;
    }

    private Decision decide(Room of, QueueCommand command, Instant appendedAt, boolean failing) {
        Instant now = RoomDecider.time(of, appendedAt);
        return failing
                ? RoomDecider.suspend(of, command, steps.size(), "a bug", now)
                : decider.decide(of, command, now);
    }

    /** Makes the room anew. */
    void restart(Random random) {
        Room restored = changelog.restored(Rooms.SHOW, random);
        assertThat(rows(restored)).isEqualTo(rows(room));
        twin = room;
        twinSteps = 0;
        room = restored;
    }

    private static List<String> rows(Room of) {
        return of.rows().map(RoomRow::toString).sorted().collect(Collectors.toList());
    }

    /** Decides the whole log again, and checks that it gives the same. */
    void replay(Limits limits) {
        Stage again = new Stage(limits);
        for (Step step : steps) {
            again.take(step.command(), step.appendedAt(), step.failing());
            assertThat(again.steps.getLast())
                    .as("step %d again", again.steps.size() - 1)
                    .isEqualTo(step);
        }
    }
}
