package io.realticket.commandapi.http.access;

import io.realticket.commandapi.http.catalog.StreamSettings;
import io.realticket.commandapi.http.limit.WriteLimit;
import io.realticket.commandapi.http.session.SessionCookie;
import io.realticket.commandapi.http.session.SessionSettings;
import io.realticket.commandapi.http.session.Visitors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The chains that every request goes through. Nothing is remembered between two requests but in cookies and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    /** Whoever reaches the operators' own port is an operator; on the public port there is nothing but health. */
    @Bean
    @Order(1)
    SecurityFilterChain operatorsPort(HttpSecurity http, Environment environment) {
        boolean isApart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        return http.securityMatchers(matchers ->
                        matchers.requestMatchers(EndpointRequest.toAnyEndpoint(), EndpointRequest.toLinks()))
                .authorizeHttpRequests(rules -> {
                    rules.requestMatchers(EndpointRequest.to("health")).permitAll();
                    if (isApart) {
                        rules.anyRequest().permitAll();
                    } else {
                        rules.anyRequest().denyAll();
                    }
                })
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain visitorsPort(
            HttpSecurity http,
            Visitors visitors,
            AccessProblems told,
            SessionSettings session,
            StreamSettings stream,
            WriteLimit limit,
            SessionCookie cookie,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.authorizeHttpRequests(AccessRules::apply)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(session)).csrfTokenRequestHandler(new HeaderToken()))
                .headers(headers -> BrowserHeaders.apply(headers, stream))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(told).accessDeniedHandler(told))
                .addFilterBefore(new WriteLimitFilter(limit, cookie, problems), CsrfFilter.class)
                .addFilterBefore(new SessionFilter(visitors, problems), AnonymousAuthenticationFilter.class)
                // Its filter would ask of every request who asks, and take the page's token away from who is signed in.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                // Spring MVC would ask its request for a principal after each answer, also where nobody wanted to know.
                .servletApi(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .build();
    }

    private static CookieCsrfTokenRepository tokens(SessionSettings session) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax").secure(session.secureCookie()));
        return tokens;
    }
}
