package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.seat.PassClaim;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The passes that buyers have by chance. Mostly they show one that is good, now and then an old one, or none. */
final class Wallets {
    private final Random random;
    private final Map<BuyerId, List<PassClaim>> passes = new HashMap<>();
    private final Set<PassId> revoked = new HashSet<>();

    Wallets(Random random) {
        this.random = random;
    }

    /** Returns what {@code buyer} shows. */
    @Nullable
    PassClaim shown(BuyerId buyer, Instant now) {
        double what = random.nextDouble();
        if (what < 0.04) {
            return null;
        }
        return what < 0.14 ? any(buyer, now) : good(buyer, now);
    }

    /** Returns the latest pass of {@code buyer}, a new one if that has ended or was revoked. */
    PassClaim good(BuyerId buyer, Instant now) {
        List<PassClaim> all = passes.computeIfAbsent(buyer, same -> new ArrayList<>());
        if (all.isEmpty()
                || !now.isBefore(all.getLast().until())
                || revoked.contains(all.getLast().id())
                || random.nextInt(50) == 0) {
            // Some end with the turn of a hold, and some at the same instant as others.
            Instant until = now.plusMillis(random.nextInt(3) == 0 ? random.nextInt(600_000) + 1 : 60_000);
            all.add(new PassClaim(new PassId(new UUID(random.nextLong(), random.nextLong())), until));
        }
        return all.getLast();
    }

    private PassClaim any(BuyerId buyer, Instant now) {
        List<PassClaim> all = passes.getOrDefault(buyer, List.of());
        return all.isEmpty() ? good(buyer, now) : all.get(random.nextInt(all.size()));
    }

    /** Revokes a pass of {@code buyer}: mostly the latest, now and then an old one, or one that nobody saw. */
    SeatCommand revoke(CommandId id, BuyerId buyer, Instant now) {
        List<PassClaim> all = passes.getOrDefault(buyer, List.of());
        PassClaim pass = all.isEmpty() || random.nextInt(20) == 0
                ? new PassClaim(new PassId(new UUID(random.nextLong(), random.nextLong())), now.plusSeconds(60))
                : random.nextInt(4) == 0 ? any(buyer, now) : all.getLast();
        revoked.add(pass.id());
        return new SeatCommand.RevokePass(id, SeatStory.SHOW, buyer, pass.id(), pass.until());
    }
}
