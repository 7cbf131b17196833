package io.realticket.commandapi.http.room;

import io.realticket.commandapi.http.limit.ChallengeLimit;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.Challenges;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets by who has solved a challenge. Thread-safe. */
@Component
final class ChallengeGate {
    private final Challenges challenges;
    private final ChallengeLimit limit;

    ChallengeGate(Challenges challenges, ChallengeLimit limit) {
        this.challenges = challenges;
        this.limit = limit;
    }

    /**
     * What somebody answers.
     *
     * @param token of the challenge
     * @param answer the characters
     */
    record Solution(@Nullable String token, @Nullable String answer) {
        static final Solution NONE = new Solution(null, null);
    }

    /** Ends the request with a problem unless {@code solution} is right; a wrong one counts against the buyer. */
    void pass(ShowId show, BuyerId buyer, Solution solution, HttpServletResponse response) {
        String token = solution.token();
        String answer = solution.answer();
        if (token == null || answer == null) {
            throw Problem.of(ProblemType.CHALLENGE_FAILED, "Ask for a challenge, and send its token and your answer.")
                    .exception();
        }
        ChallengeLimit.Attempt attempt = limit.begin(buyer, response);
        if (!challenges.isSolved(token, answer, show, buyer)) {
            throw Problem.of(ProblemType.CHALLENGE_FAILED, "Wrong, too late, or used before. Ask for another.")
                    .exception();
        }
        attempt.takeBack();
    }
}
