package io.realticket.commandapi.outbox;

import io.realticket.contracts.json.JsonForm;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A row of {@code outbox} on its way.
 *
 * @param seq its number; rows of one aggregate are committed in this order
 * @param headers a JSON object of texts
 */
record OutboxRow(long seq, String topic, String key, String headers, String body) {
    /** The headers by name. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // A class literal has no type arguments; the writer puts texts in.
    static final JsonForm<Map<String, String>> HEADERS = (JsonForm) JsonForm.of(Map.class);

    /** Returns the record that the row stands for, as it was written down. */
    ProducerRecord<byte[], byte[]> toRecord() {
        ProducerRecord<byte[], byte[]> result = new ProducerRecord<>(topic, utf8(key), utf8(body));
        HEADERS.read(utf8(headers)).forEach((name, value) -> result.headers().add(name, utf8(value)));
        return result;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
