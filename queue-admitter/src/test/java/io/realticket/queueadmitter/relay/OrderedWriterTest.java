package io.realticket.queueadmitter.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Nothing is written behind a record that was not. */
class OrderedWriterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static MockProducer<byte[], byte[]> producer(boolean acknowledging) {
        return new MockProducer<>(acknowledging, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static ProducerRecord<byte[], byte[]> record(int value) {
        return new ProducerRecord<>("to", new byte[] {(byte) value});
    }

    @Test
    void what_is_acknowledged_is_written_in_order() throws Exception {
        MockProducer<byte[], byte[]> producer = producer(true);

        new OrderedWriter(producer, PATIENCE).write(List.of(record(1), record(2)));

        assertThat(producer.history()).extracting(one -> one.value()[0]).containsExactly((byte) 1, (byte) 2);
        assertThat(producer.closed()).isFalse();
    }

    @Test
    void a_record_that_fails_closes_the_producer_before_the_one_behind_it_is_sent() throws Exception {
        MockProducer<byte[], byte[]> producer = producer(false);
        OrderedWriter writer = new OrderedWriter(producer, PATIENCE);
        CompletableFuture<Void> writing = writing(writer, List.of(record(1), record(2)));
        awaitUntil(() -> producer.history().size() == 2);

        assertThat(producer.errorNext(new IllegalStateException("refused"))).isTrue();

        assertThat(producer.closed()).as("when the failure is known").isTrue();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> writing.get(1, TimeUnit.MINUTES))
                .withStackTraceContaining("refused");
    }

    @Test
    void a_record_that_failed_before_the_next_was_handed_over_lets_none_behind_it_be_sent() {
        MockProducer<byte[], byte[]> producer =
                new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized Future<RecordMetadata> send(
                            ProducerRecord<byte[], byte[]> record, Callback callback) {
                        Future<RecordMetadata> sent = super.send(record, callback);
                        errorNext(new IllegalStateException("refused"));
                        return sent;
                    }
                };

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> new OrderedWriter(producer, PATIENCE).write(List.of(record(1), record(2))))
                .withStackTraceContaining("refused");
        assertThat(producer.history()).extracting(one -> one.value()[0]).containsExactly((byte) 1);
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void what_is_not_acknowledged_in_time_ends_the_wait_and_not_the_record() {
        MockProducer<byte[], byte[]> producer = producer(false);
        OrderedWriter writer = new OrderedWriter(producer, Duration.ofMillis(20));

        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> writer.write(List.of(record(1))));
        assertThat(producer.closed()).isFalse();
        writer.close();
        assertThat(producer.closed()).isTrue();
    }

    private static CompletableFuture<Void> writing(OrderedWriter writer, List<ProducerRecord<byte[], byte[]>> records) {
        return CompletableFuture.runAsync(() -> {
            try {
                writer.write(records);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void awaitUntil(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
