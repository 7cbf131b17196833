package io.realticket.commandapi.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final BookingId ID = new BookingId(new UUID(0x8000, 1));

    @Test
    void a_label_counts_grid_columns_also_in_rows_wider_than_twelve() {
        Receipt receipt = receipt(1, "A-0", "A-48", "A-50", "A-98");

        assertThat(receipt.lines())
                .extracting(Receipt.Line::label)
                .containsExactly("A구역 1열 1번", "A구역 1열 49번", "A구역 2열 1번", "A구역 2열 49번");
    }

    @Test
    void a_seat_costs_what_its_category_costs() {
        Receipt receipt = receipt(330_000, "A-48", "A-50");

        assertThat(receipt.lines()).extracting(Receipt.Line::category).containsExactly("VIP", "R");
        assertThat(receipt.pricesAreCharged()).isTrue();
        assertThat(Receipt.total(receipt.booking().seats(), SmallHall.onSale().terms(), SmallHall.layout()))
                .isEqualTo(new Money(330_000, "KRW"));
    }

    @Test
    void prices_that_have_changed_since_are_not_taken_for_what_was_charged() {
        assertThat(receipt(300_000, "A-48", "A-50").pricesAreCharged()).isFalse();
    }

    private static Receipt receipt(long charged, String... seats) {
        List<SeatId> ids = List.of(seats).stream().map(SeatId::of).toList();
        Money total = new Money(charged, "KRW");
        return Receipt.of(
                new BookedSeats(ID, SmallHall.SHOW, ids, total, Instant.EPOCH, null),
                SmallHall.onSale().terms(),
                SmallHall.layout());
    }
}
