package io.realticket.commandapi.http.access;

import io.realticket.contracts.session.Role;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may call what. Of the API, what is not named here needs a session; what is not of the API is a page. */
final class AccessRules {
    /** What operators alone may call. */
    static final String OPERATORS_PREFIX = "/api/admin/";

    private static final String[] PUBLIC_READS = {
        "/api/time",
        "/api/csrf",
        "/api/programs",
        "/api/programs/*",
        "/api/shows/*",
        "/api/shows/*/layout",
        "/api/payment",
        "/api/accounts/*/availability",
    };
    private static final String[] PUBLIC_WRITES = {"/api/accounts", "/api/session", "/api/session/guest"};

    private AccessRules() {}

    static void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll();
        rules.requestMatchers("/api/admin", OPERATORS_PREFIX + "**").hasRole(Role.ADMIN.name());
        for (HttpMethod read : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            rules.requestMatchers(read, PUBLIC_READS).permitAll();
        }
        rules.requestMatchers(HttpMethod.POST, PUBLIC_WRITES).permitAll();
        // Leaving is for whoever has a session, alive or not.
        rules.requestMatchers(HttpMethod.DELETE, "/api/session").permitAll();
        rules.requestMatchers("/api", "/api/**").authenticated();
        rules.anyRequest().permitAll();
    }
}
