package io.realticket.sseedge.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a view says after given records. */
class ShowViewTest {
    private static final Show SHOW = Show.of(1, 2, 20);

    private final ShowViews views = new ShowViews("topic");
    private long offset = 9;

    private long write(Entry entry) {
        SeatState value = entry.value();
        if (value == null) {
            views.remove(entry.key(), ++offset);
        } else {
            views.put(entry.key(), value, ++offset);
        }
        return offset;
    }

    private void open() {
        SHOW.headers(1, SaleState.OPEN).forEach(this::write);
    }

    private ShowView view() {
        return Objects.requireNonNull(views.show(SHOW.id()));
    }

    private Sheet sheet() {
        return Sheet.of(Objects.requireNonNull(view().snapshot()), SectionFilter.All.ALL);
    }

    private ShowChange since(long cursor) {
        return Objects.requireNonNull(view().since(cursor));
    }

    @Test
    void a_show_is_served_from_its_last_header_on_and_not_before() {
        write(SHOW.header(0, 1, SaleState.OPEN));
        assertThat(view().now()).isNull();
        assertThat(view().snapshot()).isNull();
        assertThat(view().since(0)).isNull();
        write(SHOW.header(1, 1, SaleState.OPEN));
        assertThat(Objects.requireNonNull(view().now()).offset()).isEqualTo(11);
        assertThat(Objects.requireNonNull(view().hall()).sections()).containsExactly(SHOW.section(0), SHOW.section(1));
    }

    @Test
    void headers_that_compaction_put_behind_the_seats_arrange_what_is_already_known() {
        write(SHOW.seat(1, 19, SeatStatus.SOLD));
        write(SHOW.header(1, 1, SaleState.OPEN));
        write(SHOW.seat(0, 0, SeatStatus.HELD));
        write(SHOW.header(0, 1, SaleState.OPEN));
        assertThat(sheet().sections())
                .containsEntry(SHOW.section(0), "10000000300000000030")
                .containsEntry(SHOW.section(1), "00000000300000000032");
        assertThat(since(10).counts())
                .containsExactly(new SectionCount(SHOW.section(0), 17), new SectionCount(SHOW.section(1), 17));
    }

    @Test
    void the_four_states_and_a_gap_have_their_codes() {
        open();
        write(SHOW.seat(0, 1, SeatStatus.HELD));
        write(SHOW.seat(0, 2, SeatStatus.SOLD));
        write(SHOW.seat(0, 3, SeatStatus.BLOCKED));
        assertThat(sheet().sections()).containsEntry(SHOW.section(0), "01230000300000000030");
    }

    @Test
    void a_delta_begins_after_its_cursor_and_not_at_it() {
        open();
        long changed = write(SHOW.seat(0, 1, SeatStatus.HELD));
        assertThat(since(changed).sections()).isEmpty();
        assertThat(since(changed).countsChanged()).isFalse();
        assertThat(since(changed - 1).sections()).singleElement().satisfies(section -> {
            assertThat(section.seats()).isEqualTo(1);
            assertThat(section.cell(0)).isEqualTo(1);
            assertThat(section.code(0)).isEqualTo(1);
        });
        assertThat(since(changed - 1).countsChanged()).isTrue();
    }

    @Test
    void a_seat_that_was_freed_again_is_in_the_delta_as_free() {
        open();
        long held = write(SHOW.seat(0, 1, SeatStatus.HELD));
        long freed = write(SHOW.seat(0, 1, SeatStatus.FREE));
        assertThat(since(held).sections().getFirst().code(0)).isZero();
        assertThat(since(held).to().offset()).isEqualTo(freed);
    }

    @Test
    void only_a_change_between_free_and_not_free_changes_the_counts() {
        open();
        long held = write(SHOW.seat(0, 1, SeatStatus.HELD));
        write(SHOW.seat(0, 1, SeatStatus.SOLD));
        assertThat(since(held).countsChanged()).isFalse();
        assertThat(since(held).counts().getFirst().free()).isEqualTo(17);
    }

    @Test
    void a_gap_or_a_cell_beyond_the_grid_is_never_shown_nor_counted() {
        open();
        write(SHOW.seat(0, 8, SeatStatus.FREE));
        write(SHOW.seat(0, 20, SeatStatus.HELD));
        write(SHOW.seat(0, SeatId.INDEX_MAX - 1, SeatStatus.HELD));
        assertThat(since(0).sections()).isEmpty();
        assertThat(since(0).counts().getFirst().free()).isEqualTo(18);
        assertThat(sheet().sections()).containsEntry(SHOW.section(0), "00000000300000000030");
    }

    @Test
    void the_last_seat_of_a_section_is_a_seat() {
        open();
        long before = offset;
        write(SHOW.seat(1, 19, SeatStatus.SOLD));
        assertThat(since(before).sections().getFirst().cell(0)).isEqualTo(19);
    }

    @Test
    void a_new_sale_state_is_told_and_keeps_the_epoch() {
        open();
        Cursor before = Objects.requireNonNull(view().now());
        SHOW.headers(1, SaleState.CLOSED).forEach(this::write);
        ShowChange change = since(before.offset());
        assertThat(change.to().epoch()).isEqualTo(before.epoch());
        assertThat(Objects.requireNonNull(change.sale()).state()).isEqualTo(SaleState.CLOSED);
        assertThat(since(offset).sale()).isNull();
    }

    @Test
    void a_new_layout_is_served_when_its_last_header_is_there_and_the_old_one_until_then() {
        open();
        Cursor before = Objects.requireNonNull(view().now());
        write(SHOW.header(0, 2, SaleState.OPEN));
        assertThat(Objects.requireNonNull(view().now()).epoch()).isEqualTo(before.epoch());
        write(SHOW.header(1, 2, SaleState.OPEN));
        assertThat(Objects.requireNonNull(view().now()).epoch()).isNotEqualTo(before.epoch());
    }

    @Test
    void a_tombstone_of_a_seat_frees_it_and_of_a_header_ends_the_show() {
        open();
        write(SHOW.seat(0, 1, SeatStatus.SOLD));
        write(new Entry(SHOW.seat(0, 1, SeatStatus.SOLD).key(), null));
        assertThat(sheet().sections()).containsEntry(SHOW.section(0), "00000000300000000030");
        write(new Entry(SHOW.header(0, 1, SaleState.OPEN).key(), null));
        assertThat(view().now()).isNull();
        write(new Entry(SHOW.header(1, 1, SaleState.OPEN).key(), null));
        assertThat(views.show(SHOW.id())).isNull();
        write(new Entry(SHOW.seat(0, 2, SeatStatus.SOLD).key(), null));
        assertThat(views.show(SHOW.id())).isNull();
    }

    @Test
    void a_value_that_does_not_go_with_its_key_changes_nothing() {
        open();
        SeatStateKey header = SHOW.header(0, 1, SaleState.OPEN).key();
        SeatState seat = Objects.requireNonNull(SHOW.seat(0, 1, SeatStatus.HELD).value());
        assertThatThrownBy(() -> views.put(header, seat, 99)).isInstanceOf(IllegalArgumentException.class);
        Entry endless = Show.of(2, 1, SectionLayout.CELLS_MAX + 1).header(0, 1, SaleState.OPEN);
        assertThatThrownBy(() -> views.put(endless.key(), Objects.requireNonNull(endless.value()), 99))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Objects.requireNonNull(view().now()).offset()).isEqualTo(11);
        assertThat(views.size()).isEqualTo(1);
    }

    @Test
    void the_largest_section_is_served() {
        Show large = Show.of(3, 1, SectionLayout.CELLS_MAX);
        List<Entry> headers = large.headers(1, SaleState.OPEN);
        headers.forEach(this::write);
        ShowView view = Objects.requireNonNull(views.show(large.id()));
        assertThat(Objects.requireNonNull(view.snapshot()).sections().getFirst().cells())
                .isEqualTo(SectionLayout.CELLS_MAX);
    }
}
