package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One visit, as whoever reads the events alone knows it. */
final class NaiveVisit {
    /** Where the visitor stands. */
    enum Standing {
        WAITING,
        MISSED,
        CALLED,
        INSIDE
    }

    final BuyerId buyer;
    final int number;
    Standing standing = Standing.WAITING;
    boolean again;
    Instant claimBy = Instant.EPOCH;

    @Nullable
    PassId pass;

    Instant shopUntil = Instant.EPOCH;
    Instant absentSince = Instant.EPOCH;
    final Set<String> edges = new HashSet<>();

    NaiveVisit(BuyerId buyer, int number) {
        this.buyer = buyer;
        this.number = number;
    }
}
