package io.realticket.queueadmitter.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A record put aside: as it was, with its origin and the reason in headers. One that is too big to be written again is
 * cut, or else putting it aside would itself stop the partition; the whole of it lies where the origin says.
 */
final class DeadLetter {
    /** Header: why it is one. */
    static final String CAUSE_HEADER = "dl_cause";
    /** Header: where it came from, as topic-partition@offset. */
    static final String ORIGIN_HEADER = "dl_origin";
    /** Header of one that was cut: the sizes it had. */
    static final String CUT_HEADER = "dl_cut";

    /** Largest record that is put aside whole: well below the largest one a topic takes. */
    private static final int WHOLE_BYTES_MAX = 512 * 1024;

    private static final int CUT_KEY_BYTES = 1024;
    private static final int CUT_VALUE_BYTES = 64 * 1024;
    private static final int CAUSE_CHARS_MAX = 1_000;

    private DeadLetter() {}

    /** Returns the dead letter of {@code message}. */
    static Record<byte[], byte[]> of(Record<byte[], byte[]> message, RecordMetadata origin, RuntimeException cause) {
        boolean whole = bytes(message) <= WHOLE_BYTES_MAX;
        Headers headers = whole ? new RecordHeaders(message.headers()) : new RecordHeaders();
        if (!whole) {
            headers.add(CUT_HEADER, utf8(sizes(message)));
        }
        headers.add(CAUSE_HEADER, utf8(text(cause)));
        headers.add(ORIGIN_HEADER, utf8(origin.topic() + "-" + origin.partition() + "@" + origin.offset()));
        return whole
                ? message.withHeaders(headers)
                : new Record<>(
                        cut(message.key(), CUT_KEY_BYTES),
                        cut(message.value(), CUT_VALUE_BYTES),
                        message.timestamp(),
                        headers);
    }

    private static String text(RuntimeException cause) {
        String text = cause.toString();
        return text.length() > CAUSE_CHARS_MAX ? text.substring(0, CAUSE_CHARS_MAX) : text;
    }

    private static long bytes(Record<byte[], byte[]> message) {
        long bytes = (long) length(message.key()) + length(message.value());
        for (Header header : message.headers()) {
            bytes += header.key().length() + (long) length(header.value());
        }
        return bytes;
    }

    private static String sizes(Record<byte[], byte[]> message) {
        return "key=" + length(message.key()) + " value=" + length(message.value()) + " headers="
                + message.headers().toArray().length;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    @SuppressWarnings("NullAway") // A record's key and value may be null, whatever the type says.
    private static byte[] cut(byte @Nullable [] bytes, int length) {
        return bytes == null || bytes.length <= length ? bytes : Arrays.copyOf(bytes, length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
