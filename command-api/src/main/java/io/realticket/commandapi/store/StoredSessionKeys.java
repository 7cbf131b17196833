package io.realticket.commandapi.store;

import io.realticket.commandapi.account.SessionKeys;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the session key in the table of secrets. Thread-safe. */
final class StoredSessionKeys implements SessionKeys {
    private static final String NAME = "session";

    private final JdbcClient jdbc;

    StoredSessionKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte[] shared(byte[] proposed) {
        jdbc.sql("insert into secrets (name, value) values (?, ?) on conflict (name) do nothing")
                .params(NAME, proposed)
                .update();
        return Objects.requireNonNull(jdbc.sql("select value from secrets where name = ?")
                .param(NAME)
                .query((row, number) -> row.getBytes(1))
                .single());
    }
}
