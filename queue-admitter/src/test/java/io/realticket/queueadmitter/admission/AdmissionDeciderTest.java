package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueReply;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Given nothing, when someone joins, then they may go straight in. */
class AdmissionDeciderTest {
    private static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    private static final BuyerId BUYER = BuyerId.of("0195a1b2-0000-7000-8000-000000000002");
    private static final CommandId COMMAND = CommandId.of("4f6b1c0e-9d3a-8c21-b7aa-0123456789ab");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

    private final AdmissionDecider decider = new AdmissionDecider();

    @Test
    void whoever_joins_is_told_that_there_is_no_waiting_room() {
        assertThat(decider.decide(new QueueCommand.Join(COMMAND, SHOW, BUYER), NOW))
                .isEqualTo(new QueueReply.NoWaitingRoom(COMMAND, SHOW, NOW, BUYER));
    }

    @Test
    void whoever_joins_again_is_told_the_same() {
        QueueCommand join = new QueueCommand.Join(COMMAND, SHOW, BUYER);

        assertThat(decider.decide(join, NOW)).isEqualTo(decider.decide(join, NOW));
    }

    @Test
    void a_capacity_changes_nothing_where_nobody_waits() {
        QueueCommand set = new QueueCommand.SetCapacity(COMMAND, SHOW, 2, 500, null, null);

        assertThat(decider.decide(set, NOW)).isEqualTo(new QueueReply.NoWaitingRoom(COMMAND, SHOW, NOW, null));
    }
}
