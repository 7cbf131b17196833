package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.SessionId;
import java.time.Instant;
import java.util.Optional;

/** Everybody who may come. Thread-safe. */
public interface Accounts {
    /** Adds a guest, who is in. */
    void addGuest(BuyerId id, SessionId session, Instant now);

    /** Adds an account that is entered with a password, and nobody is in. Returns false if its login id is taken. */
    boolean add(Credentials credentials, Instant now);

    /**
     * Makes the guest who is in by {@code session} the account {@code credentials} says, of the same id.
     *
     * @param next the session that replaces {@code session}, so that a token from before the sign-up is worth nothing after
     */
    Upgrade upgrade(Credentials credentials, SessionId session, SessionId next, Instant now);

    /** What became of an upgrade. */
    enum Upgrade {
        /** The guest has signed up. */
        DONE,
        /** Somebody else has the login id. */
        LOGIN_ID_TAKEN,
        /** There is no such guest with such a session. */
        NO_SUCH_GUEST
    }

    /** Returns the account with {@code id}. */
    Optional<Account> account(BuyerId id);

    /** Returns what the account that logs in as {@code loginId} is entered with. */
    Optional<Credentials> credentials(LoginId loginId);

    /** Gives an account another password, and ends its session. */
    void changePassword(BuyerId id, String passwordHash);
}
