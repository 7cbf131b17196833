package io.realticket.infra.bench;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.queue.QueueCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A room alone in a JVM of its own: has as many join as its argument says, draws them, and prints what of the heap the room
 * takes. Every command is decided, without Kafka and JSON.
 */
final class HeapProcess {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant OPENS_AT = START.plus(Duration.ofHours(1));
    private static final int COLLECTIONS = 3;

    private HeapProcess() {}

    public static void main(String[] args) {
        ParentWatch.start();
        System.out.println(measure(Integer.parseInt(args[0])).line());
    }

    private static HeapUse measure(int visitors) {
        RoomRun run = new RoomRun(RoomRecords.drawnAt(OPENS_AT), START);
        long before = usedBytes();
        long start = System.nanoTime();
        for (int number = 0; number < visitors; number++) {
            run.decide(RoomRecords.join(RoomRun.SHOW, number), START);
        }
        long joinNanos = System.nanoTime() - start;
        long waiting = usedBytes() - before;
        start = System.nanoTime();
        CommandId id = new CommandId(UUID.randomUUID());
        run.decide(new QueueCommand.RevealSecret(id, RoomRun.SHOW, RoomRecords.SECRET), OPENS_AT);
        long drawNanos = System.nanoTime() - start;
        long drawn = usedBytes() - before;
        if (run.room().count().waiting() != visitors) {
            throw new IllegalStateException("not all wait: " + run.room().header());
        }
        return new HeapUse(waiting, drawn, joinNanos, drawNanos);
    }

    private static long usedBytes() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < COLLECTIONS; round++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
