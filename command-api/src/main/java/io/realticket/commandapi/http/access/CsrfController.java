package io.realticket.commandapi.http.access;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a page what its writes must show, in the cookie that it alone can read, and in the answer. */
@RestController
class CsrfController {
    /**
     * What a write must show.
     *
     * @param header the name of the header
     * @param token its value, the same as the cookie's
     */
    record CsrfView(String header, String token) {}

    @GetMapping("/api/csrf")
    CsrfView csrf(CsrfToken token) {
        return new CsrfView(token.getHeaderName(), token.getToken());
    }
}
