package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatReply;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is remembered of grants, in a ring of three. */
class GrantRingTest {
    private static final Instant START = Sale.OPENS;

    private final GrantRing ring = new GrantRing(3);

    private static CommandId command(String name) {
        return new CommandId(Ask.uuid(name));
    }

    private static BookRow.Grant grant(long sequence, String name, long second) {
        return new BookRow.Grant(
                sequence,
                Asked.UNKNOWN,
                new SeatReply.Done(command(name), SeatStory.SHOW, sequence, START.plusSeconds(second)));
    }

    private boolean remembers(String name, long second) {
        return ring.find(command(name), START.plusSeconds(second)) != null;
    }

    @Test
    void it_is_full_while_the_grant_to_be_overwritten_is_younger_than_half_a_minute() {
        ring.put(grant(0, "a", 0));
        ring.put(grant(1, "b", 10));
        assertThat(ring.isFull(START.plusSeconds(10))).isFalse();

        ring.put(grant(2, "c", 20));
        assertThat(ring.isFull(START.plusSeconds(30).minusMillis(1))).isTrue();
        assertThat(ring.isFull(START.plusSeconds(30))).isFalse();
    }

    @Test
    void a_new_grant_overwrites_the_one_a_whole_ring_ago() {
        ring.put(grant(0, "a", 0));
        ring.put(grant(1, "b", 10));
        ring.put(grant(2, "c", 20));
        assertThat(remembers("a", 31)).isTrue();

        ring.put(grant(3, "d", 31));
        assertThat(remembers("a", 31)).isFalse();
        assertThat(remembers("b", 31)).isTrue();
        assertThat(ring.slot(3)).isEqualTo(ring.slot(0));
        assertThat(ring.inSlot(0)).isEqualTo(grant(3, "d", 31));
        assertThat(ring.inSlot(1)).isEqualTo(grant(1, "b", 10));
    }

    @Test
    void a_grant_is_remembered_for_less_than_a_minute() {
        ring.put(grant(0, "a", 0));

        assertThat(remembers("a", 59)).isTrue();
        assertThat(ring.find(command("a"), START.plusSeconds(60).minusMillis(1)))
                .isNotNull();
        assertThat(remembers("a", 60)).isFalse();
    }

    @Test
    void a_command_granted_again_after_a_minute_is_answered_by_its_latest_grant_in_any_order_of_restoring() {
        BookRow.Grant first = grant(0, "a", 0);
        BookRow.Grant second = grant(1, "a", 60);
        ring.put(second);
        ring.put(first);

        assertThat(ring.find(command("a"), START.plusSeconds(61))).isEqualTo(second);
        assertThat(ring.next()).isEqualTo(2);
    }

    @Test
    void what_is_no_longer_remembered_leaves_the_memory() {
        ring.put(grant(0, "a", 0));
        ring.put(grant(1, "b", 1));
        ring.put(grant(2, "c", 60));

        assertThat(ring.inSlot(ring.slot(0))).isNull();
        assertThat(ring.inSlot(ring.slot(1))).isEqualTo(grant(1, "b", 1));
        assertThat(ring.slot(1)).isNotEqualTo(ring.slot(0));
    }

    @Test
    void an_empty_slot_has_nothing() {
        assertThat(ring.inSlot(0)).isNull();
        assertThat(ring.isFull(START)).isFalse();
        assertThat(ring.next()).isZero();
    }
}
