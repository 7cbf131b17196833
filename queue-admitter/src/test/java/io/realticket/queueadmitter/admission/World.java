package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.queue.QueueCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** The time of a simulation, chance, and who does what when. */
final class World {
    private record Turn(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Turn> turns =
            new PriorityQueue<>(Comparator.comparing(Turn::at).thenComparingLong(Turn::order));
    private final Random random;
    private final Consumer<QueueCommand> room;
    private Instant now = Rooms.OPENS.minusSeconds(15);
    private long order;
    private long commands;

    /** @param room to whom what is said is said at once */
    World(Random random, Consumer<QueueCommand> room) {
        this.random = random;
        this.room = room;
    }

    Instant now() {
        return now;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns some time between nothing and {@code most}. */
    Duration upTo(Duration most) {
        return Duration.ofMillis((long) (random.nextDouble() * most.toMillis()));
    }

    void in(Duration later, Runnable what) {
        turns.add(new Turn(now.plus(later), order++, what));
    }

    /** Says something to the room. */
    void say(QueueCommand command) {
        room.accept(command);
    }

    CommandId id() {
        return new CommandId(new UUID(5, commands++));
    }

    /** Lets everybody take their turns until {@code end}, and forgets those that are later. */
    void run(Instant end) {
        for (Turn turn = turns.poll(); turn != null && turn.at().isBefore(end); turn = turns.poll()) {
            now = turn.at();
            turn.what().run();
        }
        turns.clear();
        now = end;
    }
}
