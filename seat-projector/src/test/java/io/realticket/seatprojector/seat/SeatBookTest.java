package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static io.realticket.seatprojector.seat.Buyer.BORA;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.realticket.contracts.seat.SaleState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The book and its indexes, live and after a restart. */
class SeatBookTest {
    /** Anna has booked A-0 and holds; Bora holds B-0 a second longer. */
    private static SeatStory story() {
        return SeatStory.onSale()
                .given(ANNA.holds("A-0"), ANNA.confirms("b", "A-0"), ANNA.holds("A-1", "A-2"))
                .at(ofSeconds(1))
                .given(BORA.holds("B-0"));
    }

    private static void checkIndexes(SeatBook book) {
        assertThat(book.heldBy(ANNA.id())).containsExactly(1, 2);
        assertThat(book.bookedBy(ANNA.id())).isEqualTo(1);
        assertThat(book.heldBy(BORA.id())).containsExactly(10);
        assertThat(book.bookedBy(BORA.id())).isZero();
        assertThat(book.booked(Buyer.booking("b"))).containsExactly(0);
        assertThat(book.booked(Buyer.booking("c"))).isEmpty();
        assertThat(book.takenSeats()).containsExactly(0, 1, 2, 10);
        Instant last = Sale.OPENS.plus(Sale.HOLD).plusSeconds(1);
        List<Integer> due = new ArrayList<>();
        book.due(last).forEachRemaining((int number) -> due.add(number));
        assertThat(due).containsExactly(1, 2, 10);
    }

    @Test
    void the_indexes_follow_the_rows() {
        checkIndexes(story().book());
    }

    @Test
    void a_restart_restores_every_index_from_rows_in_any_order() {
        for (int seed = 0; seed < 50; seed++) {
            SeatStory story = story();
            BookRow.Header before = story.book().header();
            story.shell().restart(new Random(seed));

            checkIndexes(story.book());
            assertThat(story.book().header()).isEqualTo(before);
            assertThat(story.book().grants().next()).isEqualTo(3);
            assertThat(story.book().grantInSlot(story.book().grantSlot(2))).isNotNull();
            assertThat(story.book().grantInSlot(story.book().grantSlot(3))).isNull();
        }
    }

    @Test
    void a_seat_that_changes_hands_leaves_every_index_of_the_last_owner() {
        SeatStory story = story().given(ANNA.releasesAll(), BORA.holds("A-1"), ANNA.cancels("b"));

        assertThat(story.book().heldBy(ANNA.id())).isEmpty();
        assertThat(story.book().bookedBy(ANNA.id())).isZero();
        assertThat(story.book().booked(Buyer.booking("b"))).isEmpty();
        assertThat(story.book().heldBy(BORA.id())).containsExactly(1, 10);
        assertThat(story.book().takenSeats()).containsExactly(1, 10);
    }

    @Test
    void a_book_of_a_show_never_opened_has_nothing() {
        SeatBook book = new SeatBook(SeatStory.SHOW);

        assertThat(book.settings()).isNull();
        assertThat(book.sale()).isEqualTo(SaleState.OPEN);
        assertThat(book.takenSeats()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> book.numbers());
    }
}
