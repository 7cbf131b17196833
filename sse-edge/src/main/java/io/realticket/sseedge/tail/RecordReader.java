package io.realticket.sseedge.tail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.sseedge.view.ShowViews;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies records of {@code seat-state} to views. One that cannot be read is reported and counted, and changes nothing:
 * its seat stays as it was, and all other seats go on.
 */
final class RecordReader {
    private static final Logger LOG = LoggerFactory.getLogger(RecordReader.class);

    private final Counter records;
    private final Counter unreadable;

    RecordReader(MeterRegistry registry) {
        this.records = registry.counter("realticket.records.read");
        this.unreadable = registry.counter("realticket.records.unreadable");
    }

    /** Applies {@code entry} to {@code views}. */
    void apply(ConsumerRecord<byte[], byte[]> entry, ShowViews views) {
        records.increment();
        try {
            if (entry.key() == null) {
                throw new IllegalArgumentException("a record of seat-state has a key");
            }
            SeatStateKey key = SeatStateKey.of(new String(entry.key(), StandardCharsets.UTF_8));
            if (entry.value() == null) {
                views.remove(key, entry.offset());
            } else {
                views.put(key, JsonForm.SEAT_STATE.read(entry.value()), entry.offset());
            }
        } catch (MalformedRecordException | IllegalArgumentException e) {
            unreadable.increment();
            LOG.error(
                    "a record cannot be read and is left out, topic={} partition={} offset={}",
                    entry.topic(),
                    entry.partition(),
                    entry.offset(),
                    e);
        }
    }
}
