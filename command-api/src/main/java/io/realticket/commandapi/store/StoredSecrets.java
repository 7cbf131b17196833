package io.realticket.commandapi.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that all nodes share, in the table of secrets. Thread-safe. */
final class StoredSecrets {
    private final JdbcClient jdbc;

    StoredSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the key with {@code name}; {@code proposed} becomes it if there is none yet. */
    byte[] shared(String name, byte[] proposed) {
        jdbc.sql("insert into secrets (name, value) values (?, ?) on conflict (name) do nothing")
                .params(name, proposed)
                .update();
        return jdbc.sql("select value from secrets where name = ?")
                .param(name)
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}
