package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Commands for tests. */
final class Asks {
    static final BuyerId BUYER = BuyerId.of("0195a1b2-0000-7000-8000-0000000000bb");
    static final ActorId ACTOR = new ActorId("operator");
    static final RoomTimes TIMES = new RoomTimes(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private Asks() {}

    static ShowId show(int number) {
        return new ShowId(new UUID(0x0195_A1B2_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    static BuyerId buyer(int number) {
        return new BuyerId(new UUID(0x0195_A1B2_0000_7000L, 0xB000_0000_0000_0000L + number));
    }

    static CommandId id(ShowId show, String key) {
        return CommandIds.command(BUYER, show, key);
    }

    static QueueCommand open(ShowId show, Instant opensAt, RoomTimes times) {
        RoomSettings settings = new RoomSettings(
                1,
                opensAt,
                opensAt.plus(Duration.ofDays(1)),
                LineOrder.ARRIVAL,
                times,
                RoomSettings.CALLS_PER_SECOND_BOUND,
                ChallengedAt.NEVER,
                null);
        return new QueueCommand.OpenRoom(CommandIds.room(show, 1), show, settings);
    }

    static QueueCommand capacity(ShowId show, int capacity) {
        return new QueueCommand.SetCapacity(CommandIds.capacity(show, 1), show, 1, capacity, null, null);
    }

    static QueueCommand join(ShowId show, String key) {
        return new QueueCommand.Join(id(show, key), show, BUYER);
    }

    static QueueCommand join(ShowId show, int buyer) {
        return new QueueCommand.Join(id(show, "join-" + buyer), show, buyer(buyer));
    }

    static QueueCommand find(ShowId show, int buyer) {
        return new QueueCommand.FindPlace(id(show, "find-" + buyer), show, buyer(buyer));
    }

    static QueueCommand claim(ShowId show, int buyer) {
        return new QueueCommand.Claim(id(show, "claim-" + buyer), show, buyer(buyer));
    }

    static QueueCommand leave(ShowId show, int buyer) {
        return new QueueCommand.Leave(id(show, "leave-" + buyer), show, buyer(buyer));
    }

    static QueueCommand tick(ShowId show) {
        return new QueueCommand.Tick(id(show, "tick"), show);
    }

    static QueueCommand resume(ShowId show) {
        return new QueueCommand.ResumeCalls(id(show, "resume"), show, ACTOR, "mended");
    }
}
