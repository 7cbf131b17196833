package io.realticket.seatprojector.stream;

import io.realticket.contracts.topic.CloudEventHeaders;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** When a command arrived, by the log. */
enum CommandTime {
    /** The broker's append time. The only one for a live group. */
    APPENDED {
        @Override
        Instant of(Record<byte[], byte[]> message) {
            return Instant.ofEpochMilli(message.timestamp());
        }
    },
    /** The append time of the log this one was copied from, in a header of each record. For replays beside the live group. */
    ORIGINAL {
        @Override
        Instant of(Record<byte[], byte[]> message) {
            @Nullable String original = CloudEventHeaders.text(message.headers(), ORIGINAL_TIME_HEADER);
            return original == null ? APPENDED.of(message) : Instant.ofEpochMilli(Long.parseLong(original));
        }
    };

    /** Header of a copied record: the append time in the log it was copied from, in epoch milliseconds. */
    static final String ORIGINAL_TIME_HEADER = "rt_originaltime";

    abstract Instant of(Record<byte[], byte[]> message);
}
