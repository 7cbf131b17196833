package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import io.realticket.contracts.session.SessionId;
import io.realticket.contracts.session.SessionToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The ways in. An account is entered anew only by its right password, and whoever was in by it before is then out; a wrong
 * password changes nothing for anybody. Thread-safe.
 */
public final class Entrance {
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final Supplier<UUID> newIds;

    /** @param newIds gives an id that nothing had before */
    public Entrance(Accounts accounts, Sessions sessions, PasswordHashes hashes, Supplier<UUID> newIds) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashes = hashes;
        this.newIds = newIds;
    }

    /** Lets a new guest in. */
    public Entry.In asGuest(Instant now) {
        BuyerId id = new BuyerId(newIds.get());
        SessionId session = newSession();
        accounts.addGuest(id, session, now);
        return new Entry.In(new Account(id, Role.GUEST, null), session, null);
    }

    /**
     * Signs up. A guest keeps id, holds and bookings, and becomes a user; who is nobody yet becomes a new one.
     *
     * @param current what the browser shows, genuine but perhaps over
     */
    public Entry signUp(LoginId loginId, Password password, Optional<SessionToken> current, Instant now) {
        if (accounts.credentials(loginId).isPresent()) {
            return Entry.Refused.LOGIN_ID_TAKEN;
        }
        String hash = hashes.hash(password);
        if (current.isPresent()) {
            SessionToken token = current.get();
            Account upgraded = new Account(token.buyer(), Role.USER, loginId);
            SessionId session = newSession();
            switch (accounts.upgrade(new Credentials(upgraded, hash), token.session(), session, now)) {
                case DONE -> {
                    return new Entry.In(upgraded, session, null);
                }
                case LOGIN_ID_TAKEN -> {
                    return Entry.Refused.LOGIN_ID_TAKEN;
                }
                case NO_SUCH_GUEST -> {
                    if (sessions.check(token.buyer(), token.session(), Instant.EPOCH)
                            .isPresent()) {
                        return Entry.Refused.ALREADY_SIGNED_IN;
                    }
                }
            }
        }
        Account account = new Account(new BuyerId(newIds.get()), Role.USER, loginId);
        Credentials credentials = new Credentials(account, hash);
        return accounts.add(credentials, now) ? enter(credentials, null, now) : Entry.Refused.LOGIN_ID_TAKEN;
    }

    /**
     * Logs in. Who was in by the same browser as somebody else is then out.
     *
     * @param current what the browser shows, genuine but perhaps over
     */
    public Entry logIn(LoginId loginId, Password password, Optional<SessionToken> current, Instant now) {
        Optional<Credentials> known = accounts.credentials(loginId);
        boolean right =
                hashes.matches(password, known.map(Credentials::passwordHash).orElse(null));
        if (known.isEmpty() || !right) {
            return Entry.Refused.WRONG_CREDENTIALS;
        }
        BuyerId left = current.filter(
                        token -> !token.buyer().equals(known.get().account().id()))
                .flatMap(this::leave)
                .orElse(null);
        return enter(known.get(), left, now);
    }

    /** Ends the session of {@code token} and returns whose it was; empty if it was over before. */
    public Optional<BuyerId> leave(SessionToken token) {
        return sessions.end(token.buyer(), token.session()) ? Optional.of(token.buyer()) : Optional.empty();
    }

    private Entry enter(Credentials verified, @Nullable BuyerId left, Instant now) {
        SessionId session = newSession();
        return sessions.begin(verified, session, now)
                ? new Entry.In(verified.account(), session, left)
                : Entry.Refused.WRONG_CREDENTIALS;
    }

    private SessionId newSession() {
        return new SessionId(newIds.get());
    }
}
