package io.realticket.commandapi.store;

import io.realticket.commandapi.account.Account;
import io.realticket.commandapi.account.Accounts;
import io.realticket.commandapi.account.Credentials;
import io.realticket.commandapi.account.LoginId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import io.realticket.contracts.session.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts in PostgreSQL, which has the last word on who took a login id first. Thread-safe. */
final class StoredAccounts implements Accounts {
    private final JdbcClient jdbc;

    StoredAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addGuest(BuyerId id, SessionId session, Instant now) {
        jdbc.sql("""
                insert into accounts (id, role, session, seen_at, created_at)
                values (:id, 'GUEST', :session, :now, :now)""")
                .param("id", id.value())
                .param("session", session.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean add(Credentials credentials, Instant now) {
        return jdbc.sql("""
                insert into accounts (id, role, login_id, password_hash, seen_at, created_at)
                values (:id, :role, :loginId, :hash, :now, :now)
                on conflict (lower(login_id)) do nothing""")
                        .param("id", credentials.account().id().value())
                        .param("role", credentials.account().role().name())
                        .param("loginId", loginId(credentials))
                        .param("hash", credentials.passwordHash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Upgrade upgrade(Credentials credentials, SessionId session, SessionId next, Instant now) {
        try {
            int upgraded = jdbc.sql("""
                    update accounts set role = :role, login_id = :loginId, password_hash = :hash, session = :next, seen_at = :now
                    where id = :id and role = 'GUEST' and session = :session""")
                    .param("id", credentials.account().id().value())
                    .param("role", credentials.account().role().name())
                    .param("loginId", loginId(credentials))
                    .param("hash", credentials.passwordHash())
                    .param("session", session.value())
                    .param("next", next.value())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            return upgraded == 1 ? Upgrade.DONE : Upgrade.NO_SUCH_GUEST;
        } catch (DuplicateKeyException e) {
            return Upgrade.LOGIN_ID_TAKEN;
        }
    }

    @Override
    public Optional<Account> account(BuyerId id) {
        return jdbc.sql("select id, role, login_id from accounts where id = ?")
                .param(id.value())
                .query((row, number) -> account(row))
                .optional();
    }

    @Override
    public Optional<Credentials> credentials(LoginId loginId) {
        return jdbc.sql("select id, role, login_id, password_hash from accounts where lower(login_id) = lower(?)")
                .param(loginId.value())
                .query((row, number) -> new Credentials(account(row), row.getString("password_hash")))
                .optional();
    }

    @Override
    public void changePassword(BuyerId id, String passwordHash) {
        jdbc.sql("update accounts set password_hash = ?, session = null where id = ?")
                .params(passwordHash, id.value())
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        String loginId = row.getString("login_id");
        return new Account(
                new BuyerId(row.getObject("id", UUID.class)),
                Role.valueOf(row.getString("role")),
                loginId == null ? null : new LoginId(loginId));
    }

    private static @Nullable String loginId(Credentials credentials) {
        LoginId loginId = credentials.account().loginId();
        return loginId == null ? null : loginId.value();
    }
}
