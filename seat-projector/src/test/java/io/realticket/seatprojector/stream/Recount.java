package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.Eventually;
import io.realticket.seatprojector.seat.Decision;
import io.realticket.seatprojector.seat.DecisionRows;
import io.realticket.seatprojector.seat.SeatBook;
import io.realticket.seatprojector.seat.SeatDecider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What must have come out, worked out from {@code seat-commands} alone by one book that was never closed, restored or
 * moved. If the topics hold the same bytes, then nothing was lost, nothing was decided twice, and nothing forgotten.
 */
final class Recount {
    private final ShowId show;
    private final SeatBook book;
    private final List<String> events = new ArrayList<>();
    private final Map<String, String> replies = new LinkedHashMap<>();
    private final Map<String, String> state = new TreeMap<>();

    private Recount(ShowId show) {
        this.show = show;
        this.book = new SeatBook(show);
    }

    /** Returns when the topics hold exactly what follows from the commands about {@code show}. */
    static void agrees(Cluster cluster, ShowId show) {
        Eventually.passes(() -> of(cluster, show).compare(cluster));
    }

    static Recount of(Cluster cluster, ShowId show) {
        Recount recount = new Recount(show);
        read(cluster, Topics.SEAT_COMMANDS, show).forEach(recount::decide);
        return recount;
    }

    private void decide(ConsumerRecord<String, String> message) {
        SeatCommand command = JsonForm.SEAT_COMMAND.read(message.value().getBytes(StandardCharsets.UTF_8));
        String original = CloudEventHeaders.text(message.headers(), CommandTime.ORIGINAL_TIME_HEADER);
        long millis = original == null ? message.timestamp() : Long.parseLong(original);
        Instant now = SeatDecider.time(book, Instant.ofEpochMilli(millis));
        Decision decision = new SeatDecider().decide(book, command, now);
        DecisionRows.of(book, decision, message.offset(), book::put);
        for (SeatEvent event : decision.events()) {
            events.add(text(JsonForm.SEAT_EVENT.write(event)));
            SeatStates.of(event, book, (key, seat) -> state.put(key.toString(), text(JsonForm.SEAT_STATE.write(seat))));
        }
        replies.put(command.commandId() + "/" + message.offset(), text(JsonForm.SEAT_REPLY.write(decision.reply())));
    }

    private void compare(Cluster cluster) {
        List<String> actual = values(cluster, Topics.SEAT_EVENTS, show);
        assertThat(actual).isEqualTo(events);
        assertThat(actual)
                .extracting(
                        event -> JsonForm.SEAT_EVENT.read(Driven.utf8(event)).version())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        Map<String, String> latest = new TreeMap<>();
        read(cluster, Topics.SEAT_STATE, show).forEach(record -> latest.put(record.key(), record.value()));
        assertThat(latest).isEqualTo(state);
        compareReplies(read(cluster, Topics.SEAT_REPLIES, show));
    }

    // A refusal may be given again when a group lost its offsets, but must be the same then.
    private void compareReplies(List<ConsumerRecord<String, String>> actual) {
        Map<String, String> distinct = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> reply : actual) {
            String id = Objects.requireNonNull(CloudEventHeaders.text(reply.headers(), CloudEventHeaders.ID));
            String before = distinct.put(id.substring(0, id.lastIndexOf('/')), reply.value());
            assertThat(before).isIn(null, reply.value());
        }
        assertThat(distinct).containsExactlyEntriesOf(replies);
    }

    /** Returns how many events there are. */
    int eventCount() {
        return events.size();
    }

    static List<String> values(Cluster cluster, TopicSpec topic, ShowId show) {
        return read(cluster, topic, show).stream().map(ConsumerRecord::value).toList();
    }

    private static List<ConsumerRecord<String, String>> read(Cluster cluster, TopicSpec topic, ShowId show) {
        return new io.realticket.infra.testkit.Topics(cluster.bootstrapServers())
                .read(topic.name()).stream()
                        .filter(record -> record.key().startsWith(show.toString()))
                        .peek(record -> assertThat(record.partition()).isEqualTo(Desk.partition(show)))
                        .toList();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
