package io.realticket.commandapi.replies;

import io.realticket.commandapi.room.QueueReplyListener;
import io.realticket.commandapi.room.RoomAnswer;
import io.realticket.commandapi.room.RoomGateway;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;

/**
 * Sends commands to the waiting rooms and hears their replies from a tail. Nothing is remembered: what is asked again is
 * decided again, to the same effect. Thread-safe.
 */
public final class KafkaRoomGateway implements RoomGateway, QueueReplyListener {
    private final ReplySettings settings;
    private final CommandSender sender;
    private final BooleanSupplier hearsReplies;
    private final ConcurrentMap<CommandId, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /**
     * @param producer idempotent, acks=all, bounded in every wait, partitioned by show
     * @param hearsReplies whether the tail of replies has caught up: before it has, nobody could be answered
     */
    public KafkaRoomGateway(
            ReplySettings settings, Producer<byte[], byte[]> producer, Clock clock, BooleanSupplier hearsReplies) {
        this.settings = settings;
        this.sender = new CommandSender(producer, clock);
        this.hearsReplies = hearsReplies;
    }

    /** One command, and everyone who waits for its reply. */
    private static final class Waiting {
        private final CompletableFuture<RoomAnswer> answer = new CompletableFuture<>();
        private volatile boolean acknowledged;
    }

    @Override
    public RoomAnswer ask(QueueCommand command) {
        if (!hearsReplies.getAsBoolean()) {
            return new RoomAnswer.Unavailable();
        }
        if (count.incrementAndGet() > settings.pendingMax()) {
            count.decrementAndGet();
            return new RoomAnswer.Overloaded();
        }
        // Who sends the same at the same time is answered by whichever reply comes first, which says the same.
        Waiting mine = waiting.computeIfAbsent(command.commandId(), _ -> new Waiting());
        try {
            sender.send(
                    Outgoing.of(command),
                    _ -> mine.acknowledged = true,
                    () -> mine.answer.complete(new RoomAnswer.Unavailable()));
            return await(mine);
        } finally {
            waiting.remove(command.commandId(), mine);
            count.decrementAndGet();
        }
    }

    private RoomAnswer await(Waiting mine) {
        RoomAnswer answer = mine.answer
                .copy()
                .completeOnTimeout(
                        new RoomAnswer.Late(), settings.answerWithin().toNanos(), TimeUnit.NANOSECONDS)
                .join();
        return answer instanceof RoomAnswer.Late && !mine.acknowledged ? new RoomAnswer.Unavailable() : answer;
    }

    @Override
    public void replied(QueueReply reply) {
        Waiting asked = waiting.get(reply.commandId());
        if (asked != null) {
            asked.answer.complete(new RoomAnswer.Replied(reply));
        }
    }

    /** Returns how many commands wait for their reply on this node. */
    public int pending() {
        return count.get();
    }
}
