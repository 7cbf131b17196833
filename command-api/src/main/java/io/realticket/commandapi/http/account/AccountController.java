package io.realticket.commandapi.http.account;

import io.realticket.commandapi.account.Accounts;
import io.realticket.commandapi.account.Entrance;
import io.realticket.commandapi.account.Entry;
import io.realticket.commandapi.account.LoginId;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.http.session.CredentialsRequest;
import io.realticket.commandapi.http.session.SessionCookie;
import io.realticket.commandapi.http.session.SessionView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing up, and asking whether a login id is free. Whoever signs up is a user: no request makes an operator. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {
    private final Entrance entrance;
    private final Accounts accounts;
    private final SessionCookie cookie;
    private final Clock clock;

    AccountController(Entrance entrance, Accounts accounts, SessionCookie cookie, Clock clock) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.cookie = cookie;
        this.clock = clock;
    }

    /** Whether a login id can be taken. */
    record Availability(String loginId, boolean available) {}

    /** Signs up and is in. Sent again, the login id is taken: by the one who sent it. */
    @PostMapping
    ResponseEntity<SessionView> signUp(
            @RequestBody CredentialsRequest request, HttpServletRequest from, HttpServletResponse response) {
        CredentialsRequest.Checked checked = request.checked();
        Entry entry = entrance.signUp(checked.loginId(), checked.password(), cookie.read(from), clock.instant());
        return switch (entry) {
            case Entry.In in -> {
                cookie.begin(in, response);
                yield ResponseEntity.status(HttpStatus.CREATED).body(SessionView.of(in.account()));
            }
            case Entry.Refused refused -> throw problem(refused).exception();
        };
    }

    @GetMapping("/{loginId}/availability")
    Availability availability(@PathVariable String loginId) {
        if (!LoginId.isValid(loginId)) {
            throw Problem.invalid("loginId", LoginId.RULE).exception();
        }
        return new Availability(
                loginId, accounts.credentials(new LoginId(loginId)).isEmpty());
    }

    private static Problem problem(Entry.Refused refused) {
        return switch (refused) {
            case LOGIN_ID_TAKEN -> Problem.of(ProblemType.LOGIN_ID_TAKEN, "Choose another login id.");
            case ALREADY_SIGNED_IN -> Problem.of(ProblemType.ALREADY_SIGNED_IN, "Log out first.");
            // The account that was made just now has been changed by somebody else.
            case WRONG_CREDENTIALS -> Problem.of(ProblemType.UNAVAILABLE, "Log in with your new account.");
        };
    }
}
