package io.realticket.infra.bench;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import io.realticket.queueadmitter.admission.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** A room that opens, and a crowd that claims, in virtual time: everything is decided by the real decider. */
final class ClaimRun {
    private static final Instant OPENS_AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration TICK = Duration.ofMillis(500);

    private final RoomRun run;
    private final ClaimCrowd crowd;
    private final PriorityQueue<Ask> asks = new PriorityQueue<>(Comparator.comparing(Ask::at));
    private final List<Long> claimMillis = new ArrayList<>();
    private int inside;
    private int called;

    /** Somebody who will claim. */
    private record Ask(Instant at, BuyerId buyer) {}

    private ClaimRun(RoomSettings settings, ClaimCrowd crowd) {
        this.run = new RoomRun(settings, OPENS_AT.minus(Duration.ofHours(1)));
        this.crowd = crowd;
    }

    /** Lets {@code visitors} gather, calls all of them from the opening on, and returns how they came in. */
    static ClaimWave of(int visitors, int callsPerSecond, ClaimCrowd crowd) {
        RoomSettings settings = new RoomSettings(
                1,
                OPENS_AT,
                OPENS_AT.plus(Duration.ofHours(3)),
                LineOrder.ARRIVAL,
                RoomTimes.DEFAULT,
                callsPerSecond,
                ChallengedAt.CLAIM,
                null);
        ClaimRun room = new ClaimRun(settings, crowd);
        room.gather(visitors);
        return room.callAll(visitors);
    }

    private void gather(int visitors) {
        Instant before = OPENS_AT.minus(Duration.ofMinutes(1));
        run.decide(new QueueCommand.SetCapacity(newId(), RoomRun.SHOW, 1, visitors, null, null), before);
        for (int number = 0; number < visitors; number++) {
            run.decide(RoomRecords.join(RoomRun.SHOW, number), before);
        }
    }

    private ClaimWave callAll(int visitors) {
        for (Instant tick = OPENS_AT; called < visitors || !asks.isEmpty(); tick = tick.plus(TICK)) {
            for (Ask next = asks.peek(); next != null && next.at().isBefore(tick); next = asks.peek()) {
                claim(asks.remove());
            }
            hear(run.decide(new QueueCommand.Tick(newId(), RoomRun.SHOW), tick));
        }
        return ClaimWave.of(claimMillis, (double) inside / visitors);
    }

    private void claim(Ask ask) {
        Decision decision = run.decide(new QueueCommand.Claim(newId(), RoomRun.SHOW, ask.buyer()), ask.at());
        claimMillis.add(Duration.between(OPENS_AT, ask.at()).toMillis());
        inside += decision.reply() instanceof QueueReply.Inside ? 1 : 0;
        hear(decision);
    }

    // Who has missed a call and is called again is on the way already.
    private void hear(Decision decision) {
        for (QueueEvent event : decision.events()) {
            if (event instanceof QueueEvent.Called call) {
                long at = Duration.between(OPENS_AT, call.at()).toMillis();
                call.visitors().stream().filter(calling -> !calling.again()).forEach(calling -> {
                    called++;
                    asks.add(new Ask(OPENS_AT.plusMillis(crowd.claimMillis(at)), calling.buyer()));
                });
            }
        }
    }

    private static CommandId newId() {
        return new CommandId(UUID.randomUUID());
    }
}
