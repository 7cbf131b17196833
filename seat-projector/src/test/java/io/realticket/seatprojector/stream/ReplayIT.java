package io.realticket.seatprojector.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.ShowPartitioner;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.testkit.TestBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A copied log, decided anew beside the one it was copied from, gives the same bytes. */
class ReplayIT {
    private static final Instant START = Instant.parse("2026-03-01T11:00:00Z");

    @RegisterExtension
    static final TestBroker ORIGINAL = new TestBroker();

    @RegisterExtension
    static final TestBroker COPY = new TestBroker();

    private final Cluster original = Cluster.of(ORIGINAL);
    private final Cluster copy = Cluster.of(COPY);
    private final List<ShowId> shows = List.of(Asks.show("one"), Asks.show("two"));
    private Instant now = START;

    @Test
    void a_replay_gives_the_same_bytes_over_restarts_evictions_and_a_clock_step_backwards() {
        original.topics();
        copy.topics();
        List<Rush> rushes = shows.stream().map(show -> new Rush(show, 8)).toList();
        append(shows.stream().map(Asks::open).toList());
        rushes.forEach(rush -> append(rush.at(now).next(60)));
        decide(original);
        // What was granted is remembered for a minute, and holds end after five.
        now = now.plusSeconds(61);
        rushes.forEach(rush -> append(rush.at(now).next(60)));
        now = now.minus(Duration.ofHours(1));
        rushes.forEach(rush -> append(rush.at(now).next(60)));
        now = now.plus(Duration.ofMinutes(70));
        append(shows.stream().map(Asks::tick).toList());
        rushes.forEach(rush -> append(rush.at(now).next(60)));
        decide(original);

        copyCommands();
        decide(copy);

        for (TopicSpec topic : Topics.SEAT) {
            assertThat(records(copy, topic)).as(topic.name()).isEqualTo(records(original, topic));
        }
        assertThat(records(copy, Topics.SEAT_EVENTS)).hasSizeGreaterThan(100);
    }

    /** Appends commands ten milliseconds apart, by the time of the log that this one is taken for a copy of. */
    private void append(List<SeatCommand> commands) {
        List<ProducerRecord<String, String>> records = new ArrayList<>();
        for (SeatCommand command : commands) {
            now = now.plusMillis(10);
            var record = new ProducerRecord<>(
                    Topics.SEAT_COMMANDS.name(),
                    command.showId().toString(),
                    Driven.text(JsonForm.SEAT_COMMAND.write(command)));
            record.headers().add(CommandTime.ORIGINAL_TIME_HEADER, Driven.utf8(Long.toString(now.toEpochMilli())));
            records.add(record);
        }
        send(original, records);
    }

    private void copyCommands() {
        send(
                copy,
                ORIGINAL.topics().read(Topics.SEAT_COMMANDS.name()).stream()
                        .map(record -> new ProducerRecord<>(
                                record.topic(), record.partition(), record.key(), record.value(), record.headers()))
                        .toList());
    }

    private static void send(Cluster to, List<ProducerRecord<String, String>> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", to.bootstrapServers(), "partitioner.class", ShowPartitioner.class);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            records.stream().map(producer::send).toList().forEach(Desk::offset);
        }
    }

    private void decide(Cluster cluster) {
        try (SeatStream stream = Cluster.start(cluster.replay())) {
            shows.forEach(show -> Recount.agrees(cluster, show));
            assertThat(stream.condition().failure()).isNull();
        }
    }

    /** Returns key, value and headers of each record. */
    private static List<String> records(Cluster cluster, TopicSpec topic) {
        return new io.realticket.infra.testkit.Topics(cluster.bootstrapServers())
                .read(topic.name()).stream().map(ReplayIT::whole).toList();
    }

    private static String whole(ConsumerRecord<String, String> record) {
        StringBuilder whole = new StringBuilder(record.partition() + " " + record.key() + " " + record.value());
        record.headers()
                .forEach(header ->
                        whole.append(' ').append(header.key()).append('=').append(Driven.text(header.value())));
        return whole.toString();
    }
}
