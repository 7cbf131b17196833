package io.realticket.commandapi.store;

import io.realticket.commandapi.account.Account;
import io.realticket.commandapi.account.Credentials;
import io.realticket.commandapi.account.Sessions;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import io.realticket.contracts.session.SessionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions, each in the row of its account. Thread-safe. */
final class StoredSessions implements Sessions {
    private final JdbcClient jdbc;

    StoredSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(Credentials verified, SessionId session, Instant now) {
        Account account = verified.account();
        return jdbc.sql("update accounts set session = ?, seen_at = ? where id = ? and password_hash = ?")
                        .params(
                                session.value(),
                                now.atOffset(ZoneOffset.UTC),
                                account.id().value(),
                                verified.passwordHash())
                        .update()
                == 1;
    }

    @Override
    public Optional<Role> check(BuyerId buyer, SessionId session, Instant aliveAfter) {
        return jdbc.sql("select role from accounts where id = ? and session = ? and seen_at > ?")
                .params(buyer.value(), session.value(), aliveAfter.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<Role> renew(BuyerId buyer, SessionId session, Instant aliveAfter, Instant now) {
        return jdbc.sql("update accounts set seen_at = ? where id = ? and session = ? and seen_at > ? returning role")
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        buyer.value(),
                        session.value(),
                        aliveAfter.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .optional();
    }

    @Override
    public boolean end(BuyerId buyer, SessionId session) {
        return jdbc.sql("update accounts set session = null where id = ? and session = ?")
                        .params(buyer.value(), session.value())
                        .update()
                == 1;
    }
}
