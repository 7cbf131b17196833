package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What one who wants to come in is told. */
public sealed interface Entry {
    /**
     * Somebody is in.
     *
     * @param left who was in before by the same browser, and is no longer; their holds are to be given back
     */
    record In(Account account, SessionId session, @Nullable BuyerId left) implements Entry {}

    /** Not let in. */
    enum Refused implements Entry {
        /** Somebody else has the login id. */
        LOGIN_ID_TAKEN,
        /** No such account, or another password. */
        WRONG_CREDENTIALS,
        /** Who signs up must be a guest or nobody. */
        ALREADY_SIGNED_IN
    }
}
