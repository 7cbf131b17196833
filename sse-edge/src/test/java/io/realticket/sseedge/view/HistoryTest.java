package io.realticket.sseedge.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.infra.testkit.SeedTest;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Over random histories: the map at any cursor, and what changed since, give the map of now; over any set of sections; on
 * the edge that wrote the cursor and on one that started later, after compaction.
 */
class HistoryTest {
    private static final Show SHOW = Show.of(1, 4, 37);
    private static final List<SaleState> SALES = List.of(SaleState.values());
    private static final int RECORDS = 400;
    private static final int CURSORS = 30;

    private record At(Cursor cursor, ShowSnapshot snapshot) {}

    private record Written(Entry entry, long offset) {}

    private final ShowViews views = new ShowViews("topic");
    private final List<Written> log = new ArrayList<>();
    private long offset;

    @SeedTest(200)
    void any_edge_gives_any_cursor_its_exact_delta_over_any_sections(long seed) {
        Random random = new Random(seed);
        SHOW.headers(1, SaleState.OPEN).forEach(this::write);
        List<At> past = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            // Markers of transactions and records of other shows leave gaps.
            offset += random.nextInt(3);
            write(any(random));
            if (random.nextInt(RECORDS / CURSORS) == 0) {
                past.add(new At(Objects.requireNonNull(view(views).now()), snapshot(views)));
            }
        }
        ShowViews later = compacted();
        assertThat(snapshot(later)).isEqualTo(snapshot(views));
        assertThat(view(later).now()).isEqualTo(view(views).now());
        for (At at : past) {
            check(at, views, filter(random));
            check(at, later, filter(random));
        }
    }

    private static void check(At past, ShowViews edge, SectionFilter filter) {
        ShowChange change = Objects.requireNonNull(view(edge).since(past.cursor.offset()));
        Sheet now = Sheet.of(snapshot(edge), filter);
        assertThat(Sheet.of(past.snapshot, filter).after(change))
                .as("from %s with %s", past.cursor, filter)
                .isEqualTo(now);
        assertThat(change.to()).isEqualTo(view(edge).now());
        assertThat(change.counts()).isEqualTo(snapshot(edge).counts());
        assertThat(change.counts())
                .allSatisfy(count -> assertThat(count.free()).isEqualTo(free(snapshot(edge), count)));
    }

    private static int free(ShowSnapshot snapshot, SectionCount count) {
        return (int) Objects.requireNonNull(
                        Sheet.of(snapshot, SectionFilter.All.ALL).sections().get(count.section()))
                .chars()
                .filter(digit -> digit == '0')
                .count();
    }

    private Entry any(Random random) {
        int section = random.nextInt(SHOW.sections());
        if (random.nextInt(50) == 0) {
            return SHOW.header(section, 1, SALES.get(random.nextInt(3)));
        }
        int cell = random.nextInt(SHOW.cells());
        while (!Show.isSeat(cell)) {
            cell = random.nextInt(SHOW.cells());
        }
        return SHOW.seat(section, cell, SeatStatus.ofCode(random.nextInt(4)));
    }

    private static SectionFilter filter(Random random) {
        Set<Integer> sections = new TreeSet<>();
        for (int section = 0; section < SHOW.sections(); section++) {
            if (random.nextBoolean()) {
                sections.add(section);
            }
        }
        return random.nextInt(5) == 0
                ? SectionFilter.All.ALL
                : new SectionFilter.Only(
                        Set.copyOf(sections.stream().map(SHOW::section).toList()));
    }

    private void write(Entry entry) {
        log.add(new Written(entry, ++offset));
        apply(views, entry, offset);
    }

    private ShowViews compacted() {
        Map<SeatStateKey, Written> latest = new LinkedHashMap<>();
        for (Written written : log) {
            latest.remove(written.entry.key());
            latest.put(written.entry.key(), written);
        }
        ShowViews later = new ShowViews("topic");
        latest.values().forEach(written -> apply(later, written.entry, written.offset));
        return later;
    }

    private static void apply(ShowViews to, Entry entry, long at) {
        SeatState value = Objects.requireNonNull(entry.value());
        to.put(entry.key(), value, at);
    }

    private static ShowView view(ShowViews edge) {
        return Objects.requireNonNull(edge.show(SHOW.id()));
    }

    private static ShowSnapshot snapshot(ShowViews edge) {
        return Objects.requireNonNull(view(edge).snapshot());
    }
}
