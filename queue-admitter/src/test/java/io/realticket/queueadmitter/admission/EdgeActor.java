package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.QueueCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An edge: says whom it sees, unless it is dead, or what it says is lost. */
final class EdgeActor {
    private static final Duration SAYS_EVERY = Duration.ofMillis(500);

    private final World world;
    private final String name;
    private final boolean reliable;
    private final Set<PassId> connected = new LinkedHashSet<>();
    private Set<PassId> came = new LinkedHashSet<>();
    private Set<PassId> left = new LinkedHashSet<>();
    private UUID incarnation;
    private long starts;
    private boolean alive = true;

    EdgeActor(World world, String name, boolean reliable) {
        this.world = world;
        this.name = name;
        this.reliable = reliable;
        this.incarnation = new UUID(name.hashCode(), starts);
    }

    void begin() {
        world.in(world.upTo(SAYS_EVERY), this::sayChanges);
        world.in(world.upTo(PresenceDecisions.DIGEST_INTERVAL), this::sayAll);
        if (!reliable) {
            world.in(world.upTo(Duration.ofSeconds(90)), this::die);
        }
    }

    void connect(PassId pass) {
        if (alive && connected.add(pass)) {
            came.add(pass);
            left.remove(pass);
        }
    }

    void disconnect(PassId pass) {
        if (alive && connected.remove(pass)) {
            left.add(pass);
            came.remove(pass);
        }
    }

    void reload(PassId pass) {
        if (connected.contains(pass)) {
            left.add(pass);
            came.add(pass);
        }
    }

    private void sayChanges() {
        if (alive && (!came.isEmpty() || !left.isEmpty())) {
            say(new QueueCommand.NotePresence(
                    world.id(), Rooms.SHOW, name, incarnation, List.copyOf(came), List.copyOf(left)));
            came = new LinkedHashSet<>();
            left = new LinkedHashSet<>();
        }
        world.in(SAYS_EVERY, this::sayChanges);
    }

    private void sayAll() {
        if (alive) {
            say(new QueueCommand.NotePresent(world.id(), Rooms.SHOW, name, incarnation, new ArrayList<>(connected)));
        }
        world.in(PresenceDecisions.DIGEST_INTERVAL, this::sayAll);
    }

    private void say(QueueCommand command) {
        if (reliable) {
            world.say(command);
            return;
        }
        if (!world.chance(0.05)) {
            world.say(command);
        }
        if (world.chance(0.05)) {
            world.in(world.upTo(Duration.ofSeconds(3)), () -> world.say(command));
        }
    }

    private void die() {
        Set<PassId> lost = Set.copyOf(connected);
        alive = false;
        connected.clear();
        came.clear();
        left.clear();
        world.in(world.upTo(Duration.ofSeconds(20)), () -> {
            alive = true;
            starts++;
            incarnation = new UUID(name.hashCode(), starts);
        });
        lost.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(pass -> world.in(world.upTo(Duration.ofSeconds(25)), () -> connect(pass)));
        world.in(Duration.ofSeconds(25).plus(world.upTo(Duration.ofSeconds(60))), this::die);
    }
}
