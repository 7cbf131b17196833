package io.realticket.commandapi.http.room;

import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.room.Challenges;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Challenges that a person reads or hears. Asked for twice there are two, so no idempotency key is needed. */
@RestController
@RequestMapping("/api/challenges")
class ChallengeController {
    private static final MediaType WAV = MediaType.valueOf("audio/wav");

    private final KnownShows shows;
    private final Challenges challenges;

    ChallengeController(KnownShows shows, Challenges challenges) {
        this.shows = shows;
        this.challenges = challenges;
    }

    /** For which show. */
    record ChallengeRequest(@Nullable String showId) {}

    /**
     * A challenge.
     *
     * @param token to be sent with the answer
     * @param characters how many digits the answer has
     * @param image the characters as a PNG, as a data URL
     * @param audioUrl where they are spoken, as a WAV
     * @param expiresAt exclusive
     */
    record ChallengeView(String token, int characters, String image, String audioUrl, Instant expiresAt) {
        static ChallengeView of(Challenges.Challenge challenge) {
            return new ChallengeView(
                    challenge.token(),
                    challenge.characters(),
                    "data:image/png;base64," + Base64.getEncoder().encodeToString(challenge.image()),
                    "/api/challenges/" + challenge.token() + "/audio",
                    challenge.expiresAt());
        }
    }

    @PostMapping
    ResponseEntity<ChallengeView> issue(BuyerId buyer, @RequestBody ChallengeRequest request) {
        ShowId show = showId(request.showId());
        shows.require(show);
        return ResponseEntity.status(HttpStatus.CREATED).body(ChallengeView.of(challenges.issue(show, buyer)));
    }

    private static ShowId showId(@Nullable String text) {
        try {
            return ShowId.of(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("showId", "must be the id of a show, a UUID").exception();
        }
    }

    @GetMapping("/{token}/audio")
    ResponseEntity<byte[]> audio(@PathVariable String token, BuyerId buyer) {
        byte[] spoken = challenges
                .spoken(token, buyer)
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_CHALLENGE, "It is over. Ask for another.")
                        .exception());
        return ResponseEntity.ok()
                .contentType(WAV)
                .cacheControl(CacheControl.noStore())
                .body(spoken);
    }
}
