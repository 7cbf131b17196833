package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;

/** The end of a simulation: nobody does anything any more, and only the clock goes on. */
final class Aftermath {
    private static final Duration CLOCK = Duration.ofMillis(500);

    private final World world;
    private final Stage stage;
    private final RoomAudit audit;
    private final Scenario scenario;

    Aftermath(World world, Stage stage, RoomAudit audit, Scenario scenario) {
        this.world = world;
        this.stage = stage;
        this.audit = audit;
        this.scenario = scenario;
    }

    /** Every slot comes back, and the line drains if it may. */
    void drain() {
        world.in(CLOCK, this::tickIfWanted);
        world.run(world.now().plus(drained()));
        assertThat(audit.slots()).as("every slot ends").isZero();
        RoomSettings settings = Objects.requireNonNull(stage.room().settings());
        boolean isOver = stage.room().doors().closed() || !settings.closesAt().isAfter(world.now());
        if (!isOver) {
            assertThat(audit.waiting()).as("the line drains").isZero();
        }
    }

    private Duration drained() {
        RoomSettings settings = scenario.settings();
        long people = (long) audit.waiting() + audit.slots();
        Duration rounds = settings.times().claim().plusSeconds(3).multipliedBy(2 + 2 * people / scenario.capacity());
        return settings.times()
                .shopping()
                .plus(rounds)
                .plus(Duration.ofMillis(2 * people * 1_000 / scenario.limits().dueMax()))
                .plusMillis(2 * people * 1_000L / settings.callsPerSecondMax())
                .plusSeconds(90);
    }

    private void tickIfWanted() {
        if (!stage.room().nextTickAt().isAfter(world.now())) {
            tick();
        }
        world.in(CLOCK, this::tickIfWanted);
    }

    private void tick() {
        world.say(new QueueCommand.Tick(world.id(), Rooms.SHOW));
    }

    /** The room is ticked when it wants to be until it wants nothing more: it is over, and has let everybody go. */
    void end(Random random) {
        int ticksMax = 20 + scenario.visitors() * 2 / scenario.limits().deletedMax();
        int ticks = 0;
        for (Instant at = stage.room().nextTickAt();
                at.isBefore(Instant.MAX);
                at = stage.room().nextTickAt()) {
            assertThat(++ticks).as("ticks to the end").isLessThanOrEqualTo(ticksMax);
            world.run(at.isAfter(world.now()) ? at : world.now());
            tick();
            if (world.chance(0.1)) {
                stage.restart(random);
            }
        }
        assertThat(audit.isEmptied())
                .as("a room that is over lets everybody go")
                .isTrue();
        assertThat(stage.room().line().bytes()).as("and remembers nobody").isLessThan(1_000);
        assertThat(stage.rows())
                .noneMatch(row ->
                        row instanceof RoomRow.Visitor || row instanceof RoomRow.Drawn || row instanceof RoomRow.Edge);
    }
}
