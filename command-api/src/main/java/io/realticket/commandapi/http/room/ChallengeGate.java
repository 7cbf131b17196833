package io.realticket.commandapi.http.room;

import io.realticket.commandapi.http.limit.ChallengeLimit;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.Challenges;
import io.realticket.commandapi.room.Rooms;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.ChallengedAt;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets by who has solved a challenge. Thread-safe. */
@Component
final class ChallengeGate {
    private final Rooms rooms;
    private final Challenges challenges;
    private final ChallengeLimit limit;

    ChallengeGate(Rooms rooms, Challenges challenges, ChallengeLimit limit) {
        this.rooms = rooms;
        this.challenges = challenges;
        this.limit = limit;
    }

    /**
     * What somebody answers.
     *
     * @param token of the challenge
     * @param answer the characters
     */
    record Solution(@Nullable String token, @Nullable String answer) {}

    /** Whether it is {@code where} that {@code show}'s waiting room asks for a solution. */
    boolean standsAt(ChallengedAt where, ShowId show) {
        return rooms.room(show).filter(room -> room.challengedAt() == where).isPresent();
    }

    /** Ends the request with a problem unless {@code solution} is there and right; a wrong one counts against the buyer. */
    void pass(ShowId show, BuyerId buyer, @Nullable Solution solution, HttpServletResponse response) {
        String token = solution == null ? null : solution.token();
        String answer = solution == null ? null : solution.answer();
        if (token == null || answer == null) {
            throw Problem.of(ProblemType.CHALLENGE_FAILED, "Ask for a challenge, and send its token and your answer.")
                    .exception();
        }
        ChallengeLimit.Attempt attempt = limit.begin(buyer, response);
        boolean wrong = false;
        try {
            wrong = !challenges.isSolved(token, answer, show, buyer);
        } finally {
            // Nor does it count when nobody could look at the answer.
            if (!wrong) {
                attempt.takeBack();
            }
        }
        if (wrong) {
            throw Problem.of(ProblemType.CHALLENGE_FAILED, "Wrong, too late, or used before. Ask for another.")
                    .exception();
        }
    }
}
