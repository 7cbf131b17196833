package io.realticket.commandapi.http.room;

import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.PassClaim;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at passes on the way to the seats. What it lets by, the decider looks at once more, by the log's time. Thread-safe. */
@Component
public final class Passage {
    private final PassCookie passes;

    Passage(PassCookie passes) {
        this.passes = passes;
    }

    /**
     * Returns what a command of {@code buyer} says of the pass that comes with {@code request}; null if the show needs none.
     * Ends the request with a problem if it needs one and none that lives is there.
     */
    public @Nullable PassClaim require(ShowOnSale show, BuyerId buyer, HttpServletRequest request) {
        if (show.admission() == Admission.NONE) {
            return null;
        }
        return passes.read(request, show.show().id(), buyer)
                .map(Pass::claim)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ADMITTED, "Join the waiting room, and go in when called.")
                        .exception());
    }
}
