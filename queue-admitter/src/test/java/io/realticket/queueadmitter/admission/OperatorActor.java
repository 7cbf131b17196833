package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomStatus;
import io.realticket.contracts.queue.RoomTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Who opens the room, tells the secret, and now and then changes, pauses and closes. */
final class OperatorActor {
    private static final ActorId ACTOR = new ActorId("operator");

    private final World world;
    private final Scenario scenario;
    private final Supplier<Room> room;
    private int settingsVersion = 1;
    private long capacityVersion = 1;

    OperatorActor(World world, Scenario scenario, Supplier<Room> room) {
        this.world = world;
        this.scenario = scenario;
        this.room = room;
    }

    void begin() {
        if (world.chance(0.5)) {
            setCapacity(scenario.capacity());
        }
        world.say(new QueueCommand.OpenRoom(world.id(), Rooms.SHOW, scenario.settings()));
        setCapacity(scenario.capacity());
        if (world.chance(0.3)) {
            world.in(Duration.ofSeconds(2), () -> reveal(Rooms.SECRET));
            world.in(Duration.ofSeconds(16), () -> reveal(Rooms.SECRET + "!"));
        }
        revealIfUndrawn();
        world.in(world.upTo(Duration.ofSeconds(30)), this::act);
    }

    private void setCapacity(int capacity) {
        world.say(new QueueCommand.SetCapacity(
                world.id(), Rooms.SHOW, capacityVersion, capacity, ACTOR, "as many as can shop"));
        capacityVersion += world.below(3);
    }

    private void reveal(String secret) {
        world.say(new QueueCommand.RevealSecret(world.id(), Rooms.SHOW, secret));
    }

    // Told once the room says that it waits for the secret, and again as long as it does.
    private void revealIfUndrawn() {
        RoomRow.Told told = room.get().find(RoomRow.Told.class);
        if (told != null && told.room().status() == RoomStatus.UNDRAWN) {
            reveal(Rooms.SECRET);
        }
        world.in(Duration.ofSeconds(1).plus(world.upTo(Duration.ofSeconds(4))), this::revealIfUndrawn);
    }

    private void act() {
        switch (world.below(5)) {
            case 0 -> setCapacity(1 + world.below(scenario.capacity() * 2));
            case 1 -> setCapacity(1 + world.below(scenario.capacity()));
            case 2 -> {
                pause();
                world.in(world.upTo(Duration.ofSeconds(15)), this::resume);
            }
            case 3 -> change();
            default -> resume();
        }
        world.in(Duration.ofSeconds(3).plus(world.upTo(Duration.ofSeconds(30))), this::act);
    }

    private void change() {
        RoomTimes times = scenario.settings().times();
        LineOrder order = world.chance(0.8)
                ? scenario.settings().order()
                : scenario.settings().order() == LineOrder.DRAW ? LineOrder.ARRIVAL : LineOrder.DRAW;
        RoomSettings settings = Scenario.settings(
                ++settingsVersion,
                order,
                new RoomTimes(times.claim().plusSeconds(world.below(3)), times.shopping(), times.grace()),
                scenario.settings().callsPerSecondMax() + world.below(10),
                closesAt());
        world.say(new QueueCommand.OpenRoom(world.id(), Rooms.SHOW, settings));
    }

    // One who closes a room at another time may do so too early, or too late.
    private Instant closesAt() {
        Instant at = scenario.settings().closesAt();
        return scenario.closesWhile() && world.chance(0.5) ? at.plusSeconds(world.below(30) - 10) : at;
    }

    private void pause() {
        world.say(new QueueCommand.PauseCalls(world.id(), Rooms.SHOW, "One moment.", ACTOR, "the sound"));
    }

    /** Lets calls go on. */
    void resume() {
        world.say(new QueueCommand.ResumeCalls(world.id(), Rooms.SHOW, ACTOR, "ready"));
    }

    void close() {
        world.say(new QueueCommand.CloseRoom(world.id(), Rooms.SHOW, "Thank you.", ACTOR, "over"));
    }

    /** Makes sure that the line can go on. */
    void makeWay() {
        resume();
        capacityVersion++;
        setCapacity(scenario.capacity());
        revealIfUndrawn();
    }
}
