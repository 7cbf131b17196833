package io.realticket.commandapi.challenge;

import io.realticket.commandapi.room.Challenges;
import io.realticket.commandapi.room.UsedChallenges;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Riddles that are in nobody's memory until they are answered: what there is to know of one is sealed in its name. Thread-safe. */
public final class DrawnChallenges implements Challenges {
    private static final int TEN = 10;

    private final Sealing sealing;
    private final UsedChallenges used;
    private final ChallengeSettings settings;
    private final Clock clock;
    private final Supplier<UUID> newIds;
    private final SecureRandom random = new SecureRandom();
    private final Drawing drawing;
    private final Turns turns;

    /** @param newIds gives an id that nothing had before */
    public DrawnChallenges(
            Sealing sealing, UsedChallenges used, ChallengeSettings settings, Clock clock, Supplier<UUID> newIds) {
        this.sealing = sealing;
        this.used = used;
        this.settings = settings;
        this.clock = clock;
        this.newIds = newIds;
        this.drawing = new Drawing(settings.width(), settings.height());
        this.turns = new Turns(settings.drawnAtOnceMax(), settings.waitingMax());
    }

    @Override
    public Challenge issue(ShowId show, BuyerId buyer) {
        Instant expiresAt = clock.instant().plus(settings.lives());
        Riddle riddle = new Riddle(newIds.get(), show, buyer, expiresAt, digits());
        return new Challenge(
                sealing.seal(riddle.bytes()),
                settings.characters(),
                turns.inTurn(() -> drawing.image(riddle.digits())),
                expiresAt);
    }

    private String digits() {
        StringBuilder digits = new StringBuilder();
        for (int digit = 0; digit < settings.characters(); digit++) {
            digits.append(random.nextInt(TEN));
        }
        return digits.toString();
    }

    @Override
    public Optional<byte[]> spoken(String token, BuyerId buyer) {
        return living(token, buyer).map(riddle -> turns.inTurn(() -> drawing.sound(riddle.digits())));
    }

    @Override
    public boolean isSolved(String token, String answer, ShowId show, BuyerId buyer) {
        return living(token, buyer)
                .filter(riddle -> riddle.show().equals(show))
                // Used up before it is compared: nobody tries two answers on two nodes.
                .filter(riddle -> used.use(riddle.id(), riddle.expiresAt()))
                .filter(riddle -> riddle.digits().equals(answer.strip()))
                .isPresent();
    }

    private Optional<Riddle> living(String token, BuyerId buyer) {
        return sealing.open(token)
                .map(Riddle::of)
                .filter(riddle -> riddle.buyer().equals(buyer))
                .filter(riddle -> clock.instant().isBefore(riddle.expiresAt()));
    }
}
