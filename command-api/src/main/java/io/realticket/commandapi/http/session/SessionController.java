package io.realticket.commandapi.http.session;

import io.realticket.commandapi.account.Account;
import io.realticket.commandapi.account.Accounts;
import io.realticket.commandapi.account.Entrance;
import io.realticket.commandapi.account.Entry;
import io.realticket.commandapi.hold.LeftHolds;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.commandapi.http.limit.LogInLimit;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.LeftRooms;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.SessionToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming, being known and leaving. None of it needs an idempotency key: done twice it is as done once. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private static final Logger LOG = LoggerFactory.getLogger(SessionController.class);

    private final Entrance entrance;
    private final Accounts accounts;
    private final Visitors visitors;
    private final SessionCookie cookie;
    private final LeftHolds leftHolds;
    private final LeftRooms leftRooms;
    private final LogInLimit logIns;
    private final Clock clock;

    SessionController(
            Entrance entrance,
            Accounts accounts,
            Visitors visitors,
            SessionCookie cookie,
            LeftHolds leftHolds,
            LeftRooms leftRooms,
            LogInLimit logIns,
            Clock clock) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.visitors = visitors;
        this.cookie = cookie;
        this.leftHolds = leftHolds;
        this.leftRooms = leftRooms;
        this.logIns = logIns;
        this.clock = clock;
    }

    /** Logs in. Whoever was in by this account is out, and whoever was in by this browser leaves. */
    @PostMapping
    SessionView logIn(@RequestBody CredentialsRequest request, HttpServletRequest from, HttpServletResponse response) {
        CredentialsRequest.Checked checked = request.checked();
        LogInLimit.Attempt attempt = logIns.begin(checked.loginId(), from, response);
        Entry.In in = enter(checked, cookie.read(from), attempt);
        cookie.begin(in, response);
        if (in.left() != null) {
            giveBack(in.left());
        }
        return SessionView.of(in.account());
    }

    private Entry.In enter(
            CredentialsRequest.Checked checked, Optional<SessionToken> current, LogInLimit.Attempt attempt) {
        boolean wrong = false;
        try {
            Entry entry = entrance.logIn(checked.loginId(), checked.password(), current, clock.instant());
            if (entry instanceof Entry.In in) {
                return in;
            }
            wrong = true;
            throw Problem.of(ProblemType.WRONG_CREDENTIALS, "There is no such account, or the password is another.")
                    .exception();
        } finally {
            // Nor does it count when nobody looked at the password, since too many wait or a store is away.
            if (!wrong) {
                attempt.takeBack();
            }
        }
    }

    /** Comes as a guest. Who has a session keeps it. */
    @PostMapping("/guest")
    ResponseEntity<SessionView> come(HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> known =
                visitors.find(request, response, true).flatMap(in -> accounts.account(in.getPrincipal()));
        if (known.isPresent()) {
            return ResponseEntity.ok(SessionView.of(known.get()));
        }
        Entry.In in = entrance.asGuest(clock.instant());
        cookie.begin(in, response);
        return ResponseEntity.status(HttpStatus.CREATED).body(SessionView.of(in.account()));
    }

    @GetMapping
    SessionView session(BuyerId buyer) {
        return accounts.account(buyer)
                .map(SessionView::of)
                .orElseThrow(() -> Problem.of(ProblemType.SESSION_ENDED, "The account is gone.")
                        .exception());
    }

    /** Leaves, and gives back what is held and not being paid for. The session is over whatever becomes of that. */
    @DeleteMapping
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(response);
        cookie.read(request).flatMap(entrance::leave).ifPresent(this::giveBack);
        return ResponseEntity.noContent().build();
    }

    private void giveBack(BuyerId buyer) {
        leftRooms
                .leave(buyer)
                .forEach((show, answer) -> LOG.warn(
                        "slot not given up, it ends when its visitor is out of sight buyer={} show={} answer={}",
                        buyer,
                        show,
                        answer));
        try {
            leftHolds.giveBack(buyer).stream()
                    .filter(kept -> !kept.isPaidFor())
                    .forEach(kept -> LOG.warn(
                            "hold not given back, it ends by its deadline buyer={} show={} expiresAt={} answer={}",
                            buyer,
                            kept.hold().showId(),
                            kept.hold().expiresAt(),
                            kept.answer()));
        } catch (NotCaughtUpException | DataAccessException e) {
            LOG.warn("holds not given back, they end by their deadlines buyer={} cause={}", buyer, e.getMessage());
        }
    }
}
