package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Remembering revoked passes when there are more than can be remembered: none that lives is ever believed again. */
class RevokedPassesTest {
    private static final Instant NOW = Sale.OPENS;

    private final RevokedPasses passes = new RevokedPasses(2);

    private static PassId pass(String name) {
        return new PassId(Ask.uuid(name));
    }

    private static Instant in(long seconds) {
        return NOW.plusSeconds(seconds);
    }

    private void revoke(String name, long seconds) {
        passes.remembering(pass(name), in(seconds)).forEach(this::put);
    }

    private void put(BookRow row) {
        if (row instanceof BookRow.PassSlot slot) {
            passes.put(slot);
        } else if (row instanceof BookRow.PassFloor floor) {
            passes.put(floor);
        }
    }

    private boolean isWorthless(String name, long seconds) {
        return passes.isWorthless(pass(name), in(seconds));
    }

    @Test
    void each_is_remembered_for_itself_as_long_as_there_is_room() {
        revoke("a", 10);
        revoke("b", 20);

        assertThat(isWorthless("a", 10)).isTrue();
        assertThat(isWorthless("b", 20)).isTrue();
        assertThat(isWorthless("other", 10)).isFalse();
        assertThat(passes.floor()).isEqualTo(BookRow.PassFloor.NONE);
    }

    @Test
    void beyond_that_the_one_that_ends_soonest_becomes_a_floor() {
        revoke("a", 10);
        revoke("b", 20);
        revoke("c", 30);

        assertThat(passes.size()).isEqualTo(2);
        assertThat(isWorthless("a", 10)).isTrue();
        assertThat(isWorthless("b", 20)).isTrue();
        assertThat(isWorthless("c", 30)).isTrue();
        assertThat(isWorthless("one that ends with it", 10)).isTrue();
        assertThat(isWorthless("one that ends later", 11)).isFalse();
    }

    @Test
    void and_be_it_the_very_one_that_is_revoked() {
        revoke("a", 10);
        revoke("b", 20);
        revoke("c", 5);
        revoke("d", 10);

        assertThat(passes.size()).isEqualTo(2);
        assertThat(isWorthless("c", 5)).isTrue();
        assertThat(isWorthless("d", 10)).isTrue();
        assertThat(isWorthless("other", 11)).isFalse();
    }

    @Test
    void those_that_have_ended_are_forgotten_soonest_first_and_leave_their_room_to_others() {
        revoke("b", 20);
        revoke("a", 10);

        assertThat(passes.forgetting(in(10).minusMillis(1), 8)).isEmpty();
        assertThat(passes.forgetting(in(10), 8)).containsExactly(new BookRow.Forgotten(1));
        assertThat(passes.forgetting(in(20), 8)).containsExactly(new BookRow.Forgotten(1), new BookRow.Forgotten(0));
        assertThat(passes.forgetting(in(20), 1)).containsExactly(new BookRow.Forgotten(1));
        passes.forgetting(in(10), 8).forEach(this::put);
        revoke("c", 30);
        assertThat(passes.inSlot(1)).isEqualTo(new BookRow.Revoked(1, pass("c"), in(30)));
        assertThat(isWorthless("a", 10)).isFalse();
    }

    @Test
    void a_slot_that_is_forgotten_twice_or_was_never_taken_is_free() {
        revoke("a", 10);
        passes.put(new BookRow.Forgotten(0));
        passes.put(new BookRow.Forgotten(0));
        passes.put(new BookRow.Forgotten(7));

        assertThat(passes.size()).isZero();
        assertThat(passes.inSlot(0)).isNull();
        revoke("b", 20);
        assertThat(passes.inSlot(0)).isNotNull();
    }
}
