package io.realticket.commandapi.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.room.Challenges.Challenge;
import io.realticket.commandapi.room.UsedChallenges;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;

/** A challenge is for one buyer and one show, lives for a time, and is answered once. */
class DrawnChallengesTest {
    private static final Instant NOW = Instant.parse("2027-03-01T11:00:00Z");
    private static final ShowId SHOW = ShowId.of("0198a5c2-0000-7000-8000-000000000001");
    private static final BuyerId ME = BuyerId.of("0198a5c2-0000-7000-8000-000000000002");
    private static final BuyerId OTHER = BuyerId.of("0198a5c2-0000-7000-8000-000000000003");
    private static final Duration LIVES = Duration.ofMinutes(2);

    private final Sealing sealing = new Sealing(Sealing.freshKey());
    private final Set<UUID> used = new HashSet<>();
    private final DrawnChallenges challenges = at(NOW);

    @Test
    void the_right_characters_solve_it_once() {
        Challenge challenge = challenges.issue(SHOW, ME);

        assertThat(challenges.isSolved(challenge.token(), " " + digits(challenge) + " ", SHOW, ME))
                .isTrue();
        assertThat(challenges.isSolved(challenge.token(), digits(challenge), SHOW, ME))
                .isFalse();
    }

    @Test
    void a_wrong_answer_uses_it_up() {
        Challenge challenge = challenges.issue(SHOW, ME);

        assertThat(challenges.isSolved(challenge.token(), "12", SHOW, ME)).isFalse();
        assertThat(challenges.isSolved(challenge.token(), digits(challenge), SHOW, ME))
                .isFalse();
    }

    @Test
    void it_is_nobody_elses_and_for_no_other_show() {
        Challenge challenge = challenges.issue(SHOW, ME);
        String digits = digits(challenge);

        assertThat(challenges.isSolved(challenge.token(), digits, SHOW, OTHER)).isFalse();
        assertThat(challenges.isSolved(challenge.token(), digits, ShowId.of(OTHER.toString()), ME))
                .isFalse();
        assertThat(challenges.spoken(challenge.token(), OTHER)).isEmpty();
        assertThat(challenges.isSolved(challenge.token(), digits, SHOW, ME)).isTrue();
    }

    @Test
    void it_lives_until_its_end_and_not_at_it() {
        Challenge challenge = challenges.issue(SHOW, ME);
        String digits = digits(challenge);

        assertThat(challenge.expiresAt()).isEqualTo(NOW.plus(LIVES));
        assertThat(at(NOW.plus(LIVES)).isSolved(challenge.token(), digits, SHOW, ME))
                .isFalse();
        assertThat(at(NOW.plus(LIVES).minusMillis(1)).isSolved(challenge.token(), digits, SHOW, ME))
                .isTrue();
    }

    @Test
    void it_is_a_picture_and_a_sound() throws IOException, UnsupportedAudioFileException {
        Challenge challenge = challenges.issue(SHOW, ME);

        assertThat(ImageIO.read(new ByteArrayInputStream(challenge.image())).getWidth())
                .isEqualTo(180);
        byte[] spoken = challenges.spoken(challenge.token(), ME).orElseThrow();
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(spoken))) {
            assertThat(sound.getFrameLength())
                    .isGreaterThan((long) sound.getFormat().getFrameRate());
        }
    }

    private String digits(Challenge challenge) {
        return Riddle.of(sealing.open(challenge.token()).orElseThrow()).digits();
    }

    private DrawnChallenges at(Instant now) {
        return new DrawnChallenges(
                sealing,
                new UsedChallenges() {
                    @Override
                    public boolean use(UUID challenge, Instant expiresAt) {
                        return used.add(challenge);
                    }

                    @Override
                    public void forgetOver() {
                        used.clear();
                    }
                },
                new ChallengeSettings(6, LIVES, 180, 60, 2, 200),
                Clock.fixed(now, ZoneOffset.UTC),
                UUID::randomUUID);
    }
}
