package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import io.realticket.contracts.session.SessionId;
import java.time.Instant;
import java.util.Optional;

/** The one session that each account has at most. Every call is one statement by primary key. Thread-safe. */
public interface Sessions {
    /**
     * Begins {@code session}, which ends the account's earlier one; returns false if the account is no longer entered with
     * {@code verified}.
     */
    boolean begin(Credentials verified, SessionId session, Instant now);

    /**
     * Returns the role of who is in by {@code session}; empty if the session is over.
     *
     * @param aliveAfter a session that was renewed at or before this is over
     */
    Optional<Role> check(BuyerId buyer, SessionId session, Instant aliveAfter);

    /** The same as {@link #check}, and the session's life begins anew. */
    Optional<Role> renew(BuyerId buyer, SessionId session, Instant aliveAfter, Instant now);

    /** Ends {@code session}; returns false if it was over before. */
    boolean end(BuyerId buyer, SessionId session);
}
