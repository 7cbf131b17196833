package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One waiting room by chance, checked after every step. */
final class Simulation {
    private static final Duration CLOCK = Duration.ofMillis(500);

    private final Random random;
    private final Scenario scenario;
    private final Stage stage;
    private final World world;
    private final Guests guests;
    private final OperatorActor operator;
    private final Box box;
    private final List<EdgeActor> edges = new ArrayList<>();
    private final RoomAudit audit;
    private final Set<QueueRefusal> refusals = EnumSet.noneOf(QueueRefusal.class);
    private final Set<String> happened = new HashSet<>();
    private Instant awayUntil = Instant.EPOCH;
    private boolean silent;

    Simulation(long seed) {
        random = new Random(seed);
        scenario = Scenario.of(seed, random);
        audit = new RoomAudit(scenario.limits().keptFor());
        stage = new Stage(scenario.limits());
        world = new World(random, this::take);
        box = new Box(world);
        for (int edge = 0; edge < scenario.edges(); edge++) {
            edges.add(new EdgeActor(world, "edge-" + edge, scenario.reliable()));
        }
        guests = new Guests(world, edges, scenario.settings().times(), box);
        operator = new OperatorActor(world, scenario, stage::room);
        if (scenario.reliable()) {
            audit.neverGone(guests.steady()::contains);
        }
    }

    Set<QueueRefusal> refusals() {
        return refusals;
    }

    Set<String> happened() {
        return happened;
    }

    Stage stage() {
        return stage;
    }

    Scenario scenario() {
        return scenario;
    }

    void run() {
        world.in(Duration.ZERO, () -> box.begin(50));
        world.in(Duration.ofMillis(10), operator::begin);
        edges.forEach(EdgeActor::begin);
        guests.come(scenario.visitors(), scenario.horizon());
        world.in(CLOCK, this::clockLooks);
        world.in(Duration.ofSeconds(5).plus(world.upTo(Duration.ofSeconds(60))), this::goAway);
        world.in(Duration.ofSeconds(5), this::restart);
        if (world.chance(0.1)) {
            world.in(scenario.horizon(), operator::close);
        }
        world.run(Rooms.OPENS.plus(scenario.horizon()));
        fallSilent();
    }

    private void take(QueueCommand command) {
        boolean failing = !silent && world.chance(0.0003);
        Instant appendedAt = world.chance(0.02) ? world.now().minusMillis(random.nextInt(3_000)) : world.now();
        int slotsBefore = audit.slots();
        Decision decision = stage.take(command, appendedAt, failing);
        for (QueueEvent event : decision.events()) {
            audit.read(event);
            hear(event);
            happened.add(event.getClass().getSimpleName());
            if (event instanceof QueueEvent.Departed departed) {
                happened.add(departed.departure().name());
            }
        }
        if (decision.reply() instanceof QueueReply.Refused refused) {
            refusals.add(refused.reason());
        }
        check(decision, slotsBefore);
        if (!failing && world.chance(0.03)) {
            again(command, appendedAt, decision);
        }
        if (stage.room().doors().suspended() && world.chance(0.2)) {
            operator.resume();
        }
    }

    private void hear(QueueEvent event) {
        if (!silent) {
            guests.hear(event);
        }
    }

    private void check(Decision decision, int slotsBefore) {
        Headcount count = stage.room().count();
        assertThat(count.waiting()).isEqualTo(audit.waiting());
        assertThat(count.called()).isEqualTo(audit.called());
        assertThat(count.inside()).isEqualTo(audit.inside());
        assertThat(audit.slots())
                .as("slots in a capacity of %d", audit.capacity())
                .isLessThanOrEqualTo(Math.max(audit.capacity(), slotsBefore));
        int callsMade = decision.events().stream()
                .mapToInt(event -> event instanceof QueueEvent.Called called
                        ? called.visitors().size()
                        : 0)
                .sum();
        checkEmptying(decision);
        boolean mayCallMore = callsMade < scenario.limits().callsMax()
                && !(decision.reply() instanceof QueueReply.Refused refused
                        && refused.reason() == QueueRefusal.SHOW_SUSPENDED)
                && isCalling(decision.reply().at());
        if (mayCallMore && audit.waiting() > 0) {
            assertThat(audit.slots()).as("while people wait the room is full").isGreaterThanOrEqualTo(audit.capacity());
        }
    }

    private void checkEmptying(Decision decision) {
        assertThat(decision.changes().stream().filter(EmptyingRow.NoVisitor.class::isInstance))
                .as("rows deleted by one decision")
                .hasSizeLessThanOrEqualTo(scenario.limits().deletedMax());
        if (audit.isEmptied()) {
            assertThat(decision.reply())
                    .as("nobody is in a room that is over")
                    .isNotInstanceOfAny(QueueReply.Waiting.class, QueueReply.Called.class, QueueReply.Inside.class);
            assertThat(stage.room().visitors()).isZero();
        }
    }

    private boolean isCalling(Instant now) {
        Room room = stage.room();
        RoomSettings settings = room.settings();
        if (settings == null
                || room.doors().suspended()
                || room.doors().paused()
                || room.doors().closed()) {
            return false;
        }
        boolean drawn = settings.order() == LineOrder.ARRIVAL || room.find(RoomRow.Drawn.class) != null;
        boolean known = room.stock().isKnown();
        return !now.isBefore(settings.opensAt())
                && now.isBefore(settings.closesAt())
                && drawn
                && (!known || room.stock().free() > 0)
                && new CallRate(settings.callsPerSecondMax(), now).allowed(room.find(RoomRow.Calls.class)) > 0;
    }

    // The same request again gives the same answer, unless there was more to do than one decision does.
    private void again(QueueCommand command, Instant appendedAt, Decision first) {
        int much = Math.min(scenario.limits().callsMax(), scenario.limits().dueMax());
        if (first.changes().size() >= much || command instanceof QueueCommand.Tick) {
            return;
        }
        if (command instanceof QueueCommand.ResumeCalls && stage.room().doors().closed()) {
            // It may have ended a fault. Again, there is nothing left to resume in a closed room, and it is refused.
            return;
        }
        Decision second = stage.take(command, appendedAt, false);
        second.events().forEach(audit::read);
        second.events().forEach(this::hear);
        if (second.events().isEmpty()) {
            assertThat(second.reply()).as("the answer to %s again", command).isEqualTo(first.reply());
        }
    }

    private void clockLooks() {
        boolean wanted = !stage.room().nextTickAt().isAfter(world.now());
        if (wanted && !world.now().isBefore(awayUntil) && !world.chance(0.02)) {
            tick();
        }
        world.in(CLOCK, this::clockLooks);
    }

    private void tick() {
        world.say(new QueueCommand.Tick(world.id(), Rooms.SHOW));
    }

    private void goAway() {
        awayUntil = world.now().plus(world.upTo(Duration.ofSeconds(20)));
        world.in(Duration.ofSeconds(20).plus(world.upTo(Duration.ofSeconds(60))), this::goAway);
    }

    private void restart() {
        stage.restart(random);
        world.in(
                Duration.ofSeconds(5).plus(world.upTo(Duration.ofMillis(50).multipliedBy(scenario.visitors()))),
                this::restart);
    }

    // Nobody does anything any more.
    private void fallSilent() {
        silent = true;
        guests.steady().clear();
        operator.makeWay();
        for (int round = 0; round < 3 && stage.room().doors().suspended(); round++) {
            operator.resume();
        }
        box.restock();
        Aftermath aftermath = new Aftermath(world, stage, audit, scenario);
        aftermath.drain();
        aftermath.end(random);
    }
}
