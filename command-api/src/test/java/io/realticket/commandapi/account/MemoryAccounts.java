package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import io.realticket.contracts.session.SessionId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts, sessions and hashes in memory, as the database keeps them. */
final class MemoryAccounts implements Accounts, Sessions, PasswordHashes {
    private final Map<BuyerId, Row> rows = new HashMap<>();

    private record Row(
            Account account,
            @Nullable String hash,
            @Nullable SessionId session,
            Instant seenAt) {}

    @Override
    public void addGuest(BuyerId id, SessionId session, Instant now) {
        rows.put(id, new Row(new Account(id, Role.GUEST, null), null, session, now));
    }

    @Override
    public boolean add(Credentials credentials, Instant now) {
        boolean free = isFree(credentials);
        if (free) {
            rows.put(credentials.account().id(), new Row(credentials.account(), credentials.passwordHash(), null, now));
        }
        return free;
    }

    @Override
    public Upgrade upgrade(Credentials credentials, SessionId session, SessionId next, Instant now) {
        Row row = rows.get(credentials.account().id());
        if (row == null || row.account.role() != Role.GUEST || !session.equals(row.session)) {
            return Upgrade.NO_SUCH_GUEST;
        }
        if (!isFree(credentials)) {
            return Upgrade.LOGIN_ID_TAKEN;
        }
        rows.put(row.account.id(), new Row(credentials.account(), credentials.passwordHash(), next, now));
        return Upgrade.DONE;
    }

    private boolean isFree(Credentials credentials) {
        LoginId loginId = credentials.account().loginId();
        return loginId == null || credentials(loginId).isEmpty();
    }

    @Override
    public Optional<Account> account(BuyerId id) {
        return Optional.ofNullable(rows.get(id)).map(Row::account);
    }

    @Override
    public Optional<Credentials> credentials(LoginId loginId) {
        return rows.values().stream()
                .filter(row -> row.hash != null && lower(row.account.loginId()).equals(lower(loginId)))
                .map(row -> new Credentials(row.account, String.valueOf(row.hash)))
                .findFirst();
    }

    private static String lower(@Nullable LoginId loginId) {
        return loginId == null ? "" : loginId.value().toLowerCase(Locale.ROOT);
    }

    @Override
    public void changePassword(BuyerId id, String passwordHash) {
        rows.computeIfPresent(id, (same, row) -> new Row(row.account, passwordHash, null, row.seenAt));
    }

    @Override
    public boolean begin(Credentials verified, SessionId session, Instant now) {
        Row row = rows.get(verified.account().id());
        if (row == null || !verified.passwordHash().equals(row.hash)) {
            return false;
        }
        rows.put(verified.account().id(), new Row(row.account, row.hash, session, now));
        return true;
    }

    @Override
    public Optional<Role> check(BuyerId buyer, SessionId session, Instant aliveAfter) {
        return Optional.ofNullable(rows.get(buyer))
                .filter(row -> session.equals(row.session) && row.seenAt.isAfter(aliveAfter))
                .map(row -> row.account.role());
    }

    @Override
    public Optional<Role> renew(BuyerId buyer, SessionId session, Instant aliveAfter, Instant now) {
        return check(buyer, session, aliveAfter);
    }

    @Override
    public boolean end(BuyerId buyer, SessionId session) {
        Row row = rows.get(buyer);
        if (row == null || !session.equals(row.session)) {
            return false;
        }
        rows.put(buyer, new Row(row.account, row.hash, null, row.seenAt));
        return true;
    }

    @Override
    public String hash(Password password) {
        return "hash of " + password.value();
    }

    @Override
    public boolean matches(Password password, @Nullable String hash) {
        return hash(password).equals(hash);
    }
}
