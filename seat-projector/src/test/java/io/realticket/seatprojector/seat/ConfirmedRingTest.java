package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.HoldId;
import org.junit.jupiter.api.Test;

/** What is remembered of bookings, in a ring of three. */
class ConfirmedRingTest {
    private final ConfirmedRing ring = new ConfirmedRing(3);

    private static BookRow.Confirmed booking(long sequence, String name) {
        return new BookRow.Confirmed(sequence, Buyer.booking(name), new HoldId(Ask.uuid("hold of " + name)));
    }

    @Test
    void a_booking_is_remembered_until_as_many_came_after_it_as_the_ring_has_slots() {
        ring.put(booking(0, "a"));
        ring.put(booking(1, "b"));
        ring.put(booking(2, "c"));
        assertThat(ring.find(Buyer.booking("a"))).isEqualTo(booking(0, "a"));
        assertThat(ring.next()).isEqualTo(3);

        ring.put(booking(3, "d"));
        assertThat(ring.find(Buyer.booking("a"))).isNull();
        assertThat(ring.find(Buyer.booking("b"))).isEqualTo(booking(1, "b"));
        assertThat(ring.slot(3)).isEqualTo(ring.slot(0));
        assertThat(ring.inSlot(0)).isEqualTo(booking(3, "d"));
    }

    @Test
    void it_is_restored_from_its_latest_rows_in_any_order() {
        ring.put(booking(4, "e"));
        ring.put(booking(3, "d"));
        ring.put(booking(2, "c"));

        assertThat(ring.next()).isEqualTo(5);
        assertThat(ring.find(Buyer.booking("c"))).isEqualTo(booking(2, "c"));
        ring.put(booking(ring.next(), "f"));
        assertThat(ring.find(Buyer.booking("c"))).isNull();
        assertThat(ring.find(Buyer.booking("d"))).isNotNull();
    }

    @Test
    void it_grows_with_the_bookings_up_to_its_bound() {
        ConfirmedRing real = new ConfirmedRing();
        int slots = ConfirmedRing.CONFIRMED_MAX;
        real.put(booking(slots - 1, "last"));
        real.put(booking(17, "early"));
        real.put(booking(slots, "again from the first slot"));

        assertThat(real.inSlot(slots - 1)).isEqualTo(booking(slots - 1, "last"));
        assertThat(real.inSlot(17)).isEqualTo(booking(17, "early"));
        assertThat(real.inSlot(0)).isEqualTo(booking(slots, "again from the first slot"));
        assertThat(real.inSlot(1)).isNull();
        assertThat(ring.inSlot(99)).isNull();
    }
}
