package io.realticket.commandapi.http.session;

import io.realticket.contracts.id.BuyerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming, being known and leaving. The only kind of buyer yet is the guest. */
@RestController
class SessionController {
    private final SessionCookie cookie;
    private final LeftHolds leftHolds;
    private final Supplier<UUID> newIds;

    SessionController(SessionCookie cookie, LeftHolds leftHolds, Supplier<UUID> newIds) {
        this.cookie = cookie;
        this.leftHolds = leftHolds;
        this.newIds = newIds;
    }

    /** Who the browser is. */
    record SessionView(BuyerId buyerId, String kind) {
        static SessionView guest(BuyerId buyer) {
            return new SessionView(buyer, "GUEST");
        }
    }

    /** Comes as a guest. Needs no idempotency key: who has a session keeps it. */
    @PostMapping("/api/session/guest")
    ResponseEntity<SessionView> come(HttpServletRequest request, HttpServletResponse response) {
        Optional<BuyerId> known = cookie.buyer(request, response);
        if (known.isPresent()) {
            return ResponseEntity.ok(SessionView.guest(known.get()));
        }
        BuyerId buyer = new BuyerId(newIds.get());
        cookie.begin(buyer, response);
        return ResponseEntity.status(HttpStatus.CREATED).body(SessionView.guest(buyer));
    }

    @GetMapping("/api/session")
    SessionView session(BuyerId buyer) {
        return SessionView.guest(buyer);
    }

    /** Leaves, and gives back what is held. The session is over whatever becomes of that. */
    @DeleteMapping("/api/session")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.end(request, response).ifPresent(leftHolds::giveBack);
        return ResponseEntity.noContent().build();
    }
}
