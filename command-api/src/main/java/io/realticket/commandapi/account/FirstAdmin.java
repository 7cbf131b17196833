package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The operator whom the configuration names, since nobody can sign up as one. Thread-safe. */
public final class FirstAdmin {
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final Supplier<UUID> newIds;

    /** @param newIds gives an id that nothing had before */
    public FirstAdmin(Accounts accounts, PasswordHashes hashes, Supplier<UUID> newIds) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.newIds = newIds;
    }

    /**
     * Sees to it that {@code loginId} is an operator who logs in with {@code password}. Another password than before ends
     * the session, which makes this the way back for who has lost it. Several nodes may do this at the same time.
     *
     * @throws IllegalStateException if somebody has signed up by this login id
     */
    public void appoint(LoginId loginId, Password password, Instant now) {
        Optional<Credentials> known = accounts.credentials(loginId);
        if (known.isEmpty()) {
            Account admin = new Account(new BuyerId(newIds.get()), Role.ADMIN, loginId);
            if (accounts.add(new Credentials(admin, hashes.hash(password)), now)) {
                return;
            }
            known = accounts.credentials(loginId);
        }
        Credentials credentials = known.orElseThrow();
        if (credentials.account().role() != Role.ADMIN) {
            throw new IllegalStateException("the login id " + loginId.value()
                    + " belongs to somebody who signed up; choose another for the first admin");
        }
        if (!hashes.matches(password, credentials.passwordHash())) {
            accounts.changePassword(credentials.account().id(), hashes.hash(password));
        }
    }
}
