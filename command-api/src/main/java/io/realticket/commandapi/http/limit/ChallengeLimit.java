package io.realticket.commandapi.http.limit;

import io.realticket.contracts.id.BuyerId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts wrong answers to challenges, by account. An attempt counts before it is looked at, and is taken back if it was right. Thread-safe. */
@Component
public final class ChallengeLimit {
    private final RateLimits limits;

    ChallengeLimit(RateLimits limits) {
        this.limits = limits;
    }

    /** One attempt that is counted as wrong. */
    public final class Attempt {
        private final BuyerId buyer;

        private Attempt(BuyerId buyer) {
            this.buyer = buyer;
        }

        /** Makes it one that was right. */
        public void takeBack() {
            limits.giveBack(LimitClass.CHALLENGE, buyer.toString());
        }
    }

    /** Counts an attempt; throws a problem if there were too many. */
    public Attempt begin(BuyerId buyer, HttpServletResponse response) {
        Taken taken = limits.take(LimitClass.CHALLENGE, buyer.toString());
        if (!taken.isAllowed()) {
            LimitHeaders.tell(List.of(taken), response);
            throw LimitHeaders.refuse(taken, response);
        }
        return new Attempt(buyer);
    }
}
