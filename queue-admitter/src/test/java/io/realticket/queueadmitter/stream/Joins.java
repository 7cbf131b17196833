package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import java.util.UUID;

/** Commands for tests. */
final class Joins {
    static final BuyerId BUYER = BuyerId.of("0195a1b2-0000-7000-8000-0000000000bb");

    private Joins() {}

    static ShowId show(int number) {
        return new ShowId(new UUID(0x0195_A1B2_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    static QueueCommand join(ShowId show, String key) {
        return new QueueCommand.Join(CommandIds.command(BUYER, show, key), show, BUYER);
    }
}
