package io.realticket.infra.bench;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Commands to waiting rooms as command-api writes them: JSON and CloudEvents headers. */
final class RoomRecords {
    /** What the lines of the benchmark are drawn by. */
    static final String SECRET = "0123456789abcdef0123456789abcdef";

    private static final String SOURCE = "command-api";

    private RoomRecords() {}

    /** Returns the rules of a room that is drawn at {@code opensAt}, as usual. */
    static RoomSettings drawnAt(Instant opensAt) {
        return settings(opensAt, LineOrder.DRAW);
    }

    /** Returns the rules of a room that calls who came first, and has been open for a minute at {@code now}. */
    static RoomSettings openAt(Instant now) {
        return settings(now.minus(Duration.ofMinutes(1)), LineOrder.ARRIVAL);
    }

    private static RoomSettings settings(Instant opensAt, LineOrder order) {
        return new RoomSettings(
                1,
                opensAt,
                opensAt.plus(Duration.ofHours(3)),
                order,
                RoomTimes.DEFAULT,
                RoomSettings.CALLS_PER_SECOND_DEFAULT,
                ChallengedAt.NEVER,
                order == LineOrder.DRAW ? LineDraw.commitment(SECRET) : null);
    }

    /** Returns the buyer with {@code number}. */
    static BuyerId buyer(int number) {
        return new BuyerId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    static QueueCommand open(ShowId show, RoomSettings settings) {
        return new QueueCommand.OpenRoom(newId(), show, settings);
    }

    static QueueCommand join(ShowId show, int number) {
        return new QueueCommand.Join(newId(), show, buyer(number));
    }

    static QueueCommand find(ShowId show, int number) {
        return new QueueCommand.FindPlace(newId(), show, buyer(number));
    }

    private static CommandId newId() {
        return new CommandId(UUID.randomUUID());
    }

    /** Returns {@code command} as a record. */
    static ProducerRecord<byte[], byte[]> of(QueueCommand command) {
        CloudEvent event = CloudEvent.ofCommand(SOURCE, command.commandId(), command.showId(), Instant.now());
        return new ProducerRecord<>(
                Topics.QUEUE_COMMANDS.name(),
                null,
                command.showId().toString().getBytes(StandardCharsets.UTF_8),
                JsonForm.QUEUE_COMMAND.write(command),
                CloudEventHeaders.of(event, command));
    }
}
