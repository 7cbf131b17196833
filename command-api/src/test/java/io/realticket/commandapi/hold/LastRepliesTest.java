package io.realticket.commandapi.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastRepliesTest {
    private static final ShowId SHOW = new ShowId(new UUID(0x7000, 1));

    private final LastReplies last = new LastReplies(2);

    @Test
    void the_newest_version_of_each_show_is_remembered() {
        last.replied(told(buyer(1), 4), 0);
        last.replied(told(buyer(1), 3), 0);

        assertThat(last.versions(buyer(1))).containsOnlyKeys(SHOW).containsEntry(SHOW, 4L);
        assertThat(last.versions(buyer(2))).isEmpty();
    }

    @Test
    void there_is_nothing_to_wait_for_at_a_show_that_nobody_opened() {
        last.replied(told(buyer(1), 0), 0);

        assertThat(last.versions(buyer(1))).isEmpty();
    }

    @Test
    void the_last_replies_are_remembered_for_a_bounded_number_of_buyers() {
        for (int i = 1; i <= 5; i++) {
            last.replied(told(buyer(i), i), 0);
        }

        assertThat(last.versions(buyer(3))).isEmpty();
        assertThat(last.versions(buyer(5))).containsEntry(SHOW, 5L);
    }

    private static BuyerId buyer(int number) {
        return new BuyerId(new UUID(0x7000, number));
    }

    private static SeatReply told(BuyerId buyer, long version) {
        CommandId command = new CommandId(new UUID(0x8000, version));
        return new SeatReply.Released(command, SHOW, version, Instant.EPOCH, buyer, List.of(), List.of(), null, null);
    }
}
