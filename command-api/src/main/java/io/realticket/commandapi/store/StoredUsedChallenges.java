package io.realticket.commandapi.store;

import io.realticket.commandapi.room.UsedChallenges;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which challenges were answered, in PostgreSQL. Thread-safe. */
final class StoredUsedChallenges implements UsedChallenges {
    private final JdbcClient jdbc;

    StoredUsedChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean use(UUID challenge, Instant expiresAt) {
        return jdbc.sql("insert into used_challenges (id, expires_at) values (?, ?) on conflict (id) do nothing")
                        .params(challenge, expiresAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void forgetOver() {
        // Clocks of nodes differ a little.
        jdbc.sql("delete from used_challenges where expires_at < clock_timestamp() - interval '10 minutes'")
                .update();
    }
}
