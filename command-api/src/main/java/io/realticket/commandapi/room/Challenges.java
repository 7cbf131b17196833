package io.realticket.commandapi.room;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.Optional;

/** Riddles that are easier for people than for programs. Each is for one buyer and one show, and is answered once. Thread-safe. */
public interface Challenges {
    /**
     * A riddle.
     *
     * @param token what it is known by, and proof that it was made here
     * @param characters how many there are to read
     * @param image the characters to read, as PNG
     * @param expiresAt exclusive
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and written at once.
    record Challenge(String token, int characters, byte[] image, Instant expiresAt) {}

    /** Returns a new riddle; may throw {@link ChallengesOverloadedException}. */
    Challenge issue(ShowId show, BuyerId buyer);

    /**
     * Returns the characters of the riddle with {@code token} spoken, as WAV; empty if it is none of {@code buyer}'s that
     * lives. May throw {@link ChallengesOverloadedException}.
     */
    Optional<byte[]> spoken(String token, BuyerId buyer);

    /** Whether {@code answer} is right. Right or wrong, the riddle is used up. */
    boolean isSolved(String token, String answer, ShowId show, BuyerId buyer);
}
