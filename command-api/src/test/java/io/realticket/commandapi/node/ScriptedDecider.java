package io.realticket.commandapi.node;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.Topics;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Reads commands and answers as the test tells it; it decides nothing. Without being told it grants everything. The
 * real decider is tested together with this module elsewhere.
 */
final class ScriptedDecider implements AutoCloseable {
    private final ScriptedTopics topics;
    private final List<SeatCommand> heard = new CopyOnWriteArrayList<>();
    private final Generosity generosity = new Generosity(this);
    private volatile Function<SeatCommand, List<SeatReply>> script = generosity;

    ScriptedDecider(String bootstrapServers, int partitions) {
        this.topics = new ScriptedTopics(bootstrapServers, partitions, Topics.SEAT, this::answer);
        topics.start();
    }

    /** Answers every command from now on with what {@code answers} returns: nothing, one reply, or more. */
    void answering(Function<SeatCommand, List<SeatReply>> answers) {
        script = answers;
    }

    /** Grants everything again. */
    void granting() {
        script = generosity;
    }

    /** Returns what a generous decider would answer, having written the state it implies. */
    SeatReply granted(SeatCommand command) {
        return generosity.apply(command).getFirst();
    }

    /** Returns every command heard, in the order of each show. */
    List<SeatCommand> heard() {
        return heard;
    }

    /** Returns the commands heard with {@code id}. */
    long heard(CommandId id) {
        return heard.stream().filter(command -> command.commandId().equals(id)).count();
    }

    /** Replies without telling which command of that id is answered. */
    void reply(SeatReply reply) {
        reply(reply, CloudEventHeaders.NO_OFFSET);
    }

    /** Replies to the command at {@code commandOffset}. */
    private void reply(SeatReply reply, long commandOffset) {
        CloudEvent event = new CloudEvent(
                "scripted-decider", commandOffset + "/0", reply.commandId(), reply.showId(), reply.at(), null);
        topics.write(
                Topics.SEAT_REPLIES,
                reply.showId().toString(),
                JsonForm.SEAT_REPLY.write(reply),
                CloudEventHeaders.of(event, reply));
    }

    void event(CommandId command, SeatEvent event) {
        CloudEvent envelope = new CloudEvent("scripted-decider", "event", command, event.showId(), event.at(), null);
        topics.write(
                Topics.SEAT_EVENTS,
                event.showId().toString(),
                JsonForm.SEAT_EVENT.write(event),
                CloudEventHeaders.of(envelope, event));
    }

    void state(ShowId show, SeatId seat, SeatState.Seat state) {
        String key = new SeatStateKey.OfSeat(show, seat).toString();
        topics.write(Topics.SEAT_STATE, key, JsonForm.SEAT_STATE.write(state), new RecordHeaders());
    }

    void section(ShowId show, SectionId section, SeatState.Section state) {
        String key = new SeatStateKey.OfSection(show, section).toString();
        topics.write(Topics.SEAT_STATE, key, JsonForm.SEAT_STATE.write(state), new RecordHeaders());
    }

    @Override
    public void close() {
        topics.close();
    }

    private void answer(ConsumerRecord<byte[], byte[]> record) {
        SeatCommand command = JsonForm.SEAT_COMMAND.read(record.value());
        heard.add(command);
        script.apply(command).forEach(reply -> reply(reply, record.offset()));
    }
}
