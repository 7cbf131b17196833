package io.realticket.commandapi.http.access;

import io.realticket.commandapi.http.catalog.StreamSettings;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Says with every answer what a browser must not do with it. */
final class BrowserHeaders {
    private BrowserHeaders() {}

    /** Sets them; that this site is to be reached by HTTPS only is said over HTTPS only. */
    static void apply(HeadersConfigurer<HttpSecurity> headers, StreamSettings stream) {
        headers.contentTypeOptions(nosniff -> {})
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(stream.baseUrl())))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                // Each handler says itself how long its answer may be kept.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    // Scripts and styles are files of ours, posters come from anywhere by HTTPS, live seats from the edge.
    private static String contentPolicy(String streamUrl) {
        return "default-src 'self'; connect-src 'self' " + streamUrl
                + "; img-src 'self' https: data:; object-src 'none'; "
                + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
