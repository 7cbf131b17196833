package io.realticket.commandapi.http.limit;

import io.realticket.commandapi.account.LoginId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords, by the login id and where they come from. An attempt counts before the password is looked at, so
 * that many at once are no way around, and is taken back if it was not wrong. Thread-safe.
 */
@Component
public final class LogInLimit {
    private final RateLimits limits;
    private final ClientAddress addresses;

    LogInLimit(RateLimits limits, ClientAddress addresses) {
        this.limits = limits;
        this.addresses = addresses;
    }

    /** One attempt that is counted as wrong. */
    public final class Attempt {
        private final String from;
        private final String loginId;

        private Attempt(String from, String loginId) {
            this.from = from;
            this.loginId = loginId;
        }

        /** Makes it one that was not wrong. */
        public void takeBack() {
            limits.giveBack(LimitClass.LOG_IN, from);
            limits.giveBack(LimitClass.LOGIN_ID, loginId);
        }
    }

    /** Counts an attempt; throws a problem if there were too many. What is refused from one address costs others nothing. */
    public Attempt begin(LoginId loginId, HttpServletRequest request, HttpServletResponse response) {
        Attempt attempt = new Attempt(loginId.folded() + " " + Addresses.site(addresses.of(request)), loginId.folded());
        refuseUnlessAllowed(limits.take(LimitClass.LOG_IN, attempt.from), response);
        Taken byEverybody = limits.take(LimitClass.LOGIN_ID, attempt.loginId);
        if (!byEverybody.isAllowed()) {
            // Others used it up: that must not count for this one.
            limits.giveBack(LimitClass.LOG_IN, attempt.from);
        }
        refuseUnlessAllowed(byEverybody, response);
        return attempt;
    }

    private static void refuseUnlessAllowed(Taken taken, HttpServletResponse response) {
        if (!taken.isAllowed()) {
            LimitHeaders.tell(List.of(taken), response);
            throw LimitHeaders.refuse(taken, response);
        }
    }
}
