package io.realticket.commandapi.http.session;

import io.realticket.commandapi.account.Account;
import io.realticket.commandapi.account.LoginId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who the browser is.
 *
 * @param loginId what the account logs in as, null for a guest
 */
public record SessionView(
        BuyerId buyerId, Role role, @Nullable String loginId) {
    /** Returns how {@code account} is shown to itself. */
    public static SessionView of(Account account) {
        LoginId loginId = account.loginId();
        return new SessionView(account.id(), account.role(), loginId == null ? null : loginId.value());
    }
}
