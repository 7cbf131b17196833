package io.realticket.commandapi.node;

import static io.realticket.commandapi.node.Access.Who.ADMIN;
import static io.realticket.commandapi.node.Access.Who.GUEST;
import static io.realticket.commandapi.node.Access.Who.NOBODY;
import static io.realticket.commandapi.node.Access.Who.USER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may call what: every endpoint there is, by method and path. A new endpoint fails the build until it has its line
 * here.
 */
final class Access {
    /** What visitors and operators call on the public port. */
    static final List<Endpoint> PUBLIC_PORT = List.of(
            everybody("GET", "/api/time"),
            everybody("GET", "/api/csrf"),
            everybody("GET", "/api/programs"),
            everybody("GET", "/api/programs/{id}"),
            everybody("GET", "/api/shows/{id}"),
            everybody("GET", "/api/shows/{id}/layout"),
            everybody("GET", "/api/payment"),
            everybody("POST", "/api/accounts"),
            everybody("GET", "/api/accounts/{loginId}/availability"),
            everybody("POST", "/api/session"),
            everybody("POST", "/api/session/guest"),
            buyers("GET", "/api/session"),
            everybody("DELETE", "/api/session"),
            buyers("POST", "/api/shows/{show}/queue"),
            buyers("GET", "/api/shows/{show}/queue"),
            buyers("DELETE", "/api/shows/{show}/queue"),
            buyers("POST", "/api/challenges"),
            buyers("GET", "/api/challenges/{token}/audio"),
            buyers("POST", "/api/shows/{show}/pass"),
            everybody("GET", "/.well-known/jwks.json"),
            buyers("POST", "/api/shows/{show}/holds"),
            buyers("POST", "/api/shows/{show}/holds/extension"),
            buyers("GET", "/api/shows/{show}/holds"),
            buyers("DELETE", "/api/shows/{show}/holds"),
            buyers("DELETE", "/api/shows/{show}/holds/{seat}"),
            buyers("POST", "/api/bookings"),
            buyers("GET", "/api/bookings"),
            buyers("GET", "/api/bookings/unsettled"),
            buyers("GET", "/api/bookings/{id}"),
            buyers("DELETE", "/api/bookings/{id}"),
            buyers("GET", "/api/bookings/{id}/tickets/{seat}"),
            operators("POST", "/api/admin/shows/{show}/admissions"),
            buyers("GET", "/api/commands/{id}"),
            operators("GET", "/api/admin/programs"),
            operators("GET", "/api/admin/programs/{id}"),
            operators("POST", "/api/admin/programs"),
            operators("PUT", "/api/admin/programs/{id}"),
            operators("PUT", "/api/admin/programs/{id}/archived"),
            operators("GET", "/api/admin/shows/{id}"),
            operators("POST", "/api/admin/shows"),
            operators("PUT", "/api/admin/shows/{id}"),
            operators("PUT", "/api/admin/shows/{id}/capacity"),
            operators("PUT", "/api/admin/shows/{id}/waiting-room"),
            operators("POST", "/api/admin/shows/{id}/calls"),
            operators("GET", "/api/admin/capacity"),
            operators("PUT", "/api/admin/capacity"),
            operators("GET", "/api/admin/places"),
            operators("GET", "/api/admin/places/{id}"),
            operators("POST", "/api/admin/places"),
            operators("POST", "/api/admin/places/{id}/layouts"),
            operators("POST", "/api/admin/shows/{id}/sale"),
            operators("POST", "/api/admin/shows/{id}/holds/release"),
            operators("POST", "/api/admin/shows/{id}/house-seats"),
            operators("POST", "/api/admin/shows/{id}/reset"),
            operators("GET", "/api/admin/shows/{id}/figures"),
            operators("GET", "/api/admin/actions"),
            everybody("GET", "/openapi"),
            everybody("GET", "/openapi.yaml"),
            everybody("GET", "/openapi/swagger-config"),
            everybody("GET", "/openapi/ui"),
            everybody("ANY", "/error"));

    /** What operators call on their own port, which is open to whoever reaches it. */
    static final Set<String> OPERATORS_PORT = Set.of(
            "GET health",
            "GET health/{*path}",
            "GET info",
            "GET metrics",
            "GET metrics/{requiredMetricName}",
            "GET prometheus",
            "GET projection",
            "POST projection");

    private Access() {}

    /** Who calls. */
    enum Who {
        NOBODY,
        GUEST,
        USER,
        ADMIN
    }

    /**
     * What may be called.
     *
     * @param method {@code ANY} if it takes all of them
     */
    record Endpoint(String method, String path, Set<Who> who) {
        String name() {
            return method + " " + path;
        }

        boolean isWrite() {
            return !method.equals("GET") && !method.equals("ANY");
        }
    }

    private static Endpoint everybody(String method, String path) {
        return new Endpoint(method, path, EnumSet.allOf(Who.class));
    }

    private static Endpoint buyers(String method, String path) {
        return new Endpoint(method, path, EnumSet.of(GUEST, USER, ADMIN));
    }

    /** Everything under /api/admin is the operators'. */
    static Endpoint operators(String method, String path) {
        return new Endpoint(method, path, EnumSet.of(ADMIN));
    }

    /** Returns whether {@code endpoint} is for operators only. */
    static boolean isOperators(Endpoint endpoint) {
        return !endpoint.who().contains(NOBODY) && !endpoint.who().contains(USER);
    }
}
