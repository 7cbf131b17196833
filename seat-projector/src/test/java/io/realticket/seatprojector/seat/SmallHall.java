package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A hall by chance, small enough to look at every choice, partly taken, and what somebody wants of it. */
final class SmallHall {
    private static final int CELLS_MAX = 20;
    private static final long NOW_MILLIS = 1_000;
    private static final long[] FREE_AT_MILLIS = {FreeRuns.FREE, 999, NOW_MILLIS, 1_001, FreeRuns.NEVER};

    private final RandomGenerator random;
    private final SeatLayout layout;
    private final long[] freeAtMillis = new long[CELLS_MAX];
    private final BitSet free = new BitSet();
    private final BitSet wantedSeats = new BitSet();
    private final List<SectionId> sections = new ArrayList<>();
    private final @Nullable String category;

    SmallHall(RandomGenerator random) {
        this.random = random;
        List<SectionLayout> all = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int section = 0; section < count; section++) {
            // Sections are not in the order of their names.
            all.add(section(new SectionId(Character.toString('C' - section)), CELLS_MAX / count));
        }
        layout = new SeatLayout(1, all);
        category = random.nextBoolean() ? null : random.nextBoolean() ? "R" : "S";
        all.stream().map(SectionLayout::id).filter(id -> random.nextInt(3) == 0).forEach(sections::add);
        number();
    }

    private SectionLayout section(SectionId id, int cellsMax) {
        int rowLength = random.nextInt(2, 7);
        int cells = random.nextInt(2, cellsMax + 1);
        int first = random.nextInt(1, cells);
        FocalPoint focal = new FocalPoint(random.nextInt(-600, 300), random.nextInt(-200, 900));
        List<CategoryRun> categories = List.of(new CategoryRun("R", first), new CategoryRun("S", cells - first));
        return new SectionLayout(id, rowLength, cells, SeatBitmap.full(cells), categories, focal);
    }

    private void number() {
        int number = 0;
        for (SectionLayout section : layout.sections()) {
            boolean here = sections.isEmpty() || sections.contains(section.id());
            for (CategoryRun run : section.categories()) {
                boolean these = here && (category == null || category.equals(run.category()));
                for (int cell = 0; cell < run.cells(); cell++) {
                    // Most are free, some by a deadline that has passed.
                    freeAtMillis[number] = FREE_AT_MILLIS[random.nextInt(2) * random.nextInt(FREE_AT_MILLIS.length)];
                    free.set(number, freeAtMillis[number] <= NOW_MILLIS);
                    wantedSeats.set(number, these);
                    number++;
                }
            }
        }
    }

    /** Returns what the decider chooses. */
    int[] choose(int seats) {
        SeatNumbers numbers = new SeatNumbers(layout);
        HallRows hall = new HallRows(layout, numbers);
        FreeRuns runs = new FreeRuns(hall, number -> freeAtMillis[number]);
        Wanted wanted = new Wanted(numbers, category, sections);
        return new BestAvailable(hall, new OpenSeats(runs, wanted, NOW_MILLIS)).choose(seats);
    }

    /** Returns the best choice there is. */
    int[] best(int seats) {
        return new ExhaustiveChoice(layout, free, wantedSeats).best(seats);
    }

    @Override
    public String toString() {
        return free + " of category " + category + " in " + sections + " of " + layout;
    }
}
