package io.realticket.commandapi.http.session;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, with the authority of their role. */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient BuyerId buyer;

    /** Returns what Spring Security knows a visitor by. */
    public SignedIn(BuyerId buyer, Role role) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
        this.buyer = buyer;
        setAuthenticated(true);
    }

    /** Returns who asks this request; empty if nobody is signed in. */
    public static Optional<BuyerId> buyer() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.buyer)
                : Optional.empty();
    }

    @Override
    public BuyerId getPrincipal() {
        return buyer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && buyer.equals(signedIn.buyer) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return buyer.hashCode();
    }
}
