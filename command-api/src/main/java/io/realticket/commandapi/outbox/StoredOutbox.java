package io.realticket.commandapi.outbox;

import io.realticket.commandapi.message.Message;
import io.realticket.commandapi.message.Outbox;
import io.realticket.contracts.topic.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes messages to the table {@code outbox}. Thread-safe. */
public final class StoredOutbox implements Outbox {
    private static final String SOURCE = "command-api";

    private final JdbcClient jdbc;
    private final Clock clock;

    /** @param jdbc takes part in the caller's transaction */
    public StoredOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Message message) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a message is added in the transaction of the change that it tells");
        }
        jdbc.sql("""
                        insert into outbox
                            (id, topic, key, headers, body, aggregate_kind, aggregate_id, aggregate_version)
                        values (:id, :topic, :key, :headers::jsonb, :body, :kind, :aggregate, :version)""")
                .param("id", message.id())
                .param("topic", message.topic().name())
                .param("key", message.key())
                .param("headers", headers(message))
                .param("body", message.body())
                .param("kind", message.aggregate().kind().name())
                .param("aggregate", message.aggregate().id())
                .param("version", message.version())
                .update();
    }

    private String headers(Message message) {
        byte[] json = OutboxRow.HEADERS.write(
                CloudEventHeaders.text(SOURCE, message.id(), message.key(), clock.instant(), message.value()));
        return new String(json, StandardCharsets.UTF_8);
    }
}
