package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Looks at every choice of seats there is and returns the best by the formula of ADR 6, written from its words: a slow
 * model of {@link BestAvailable}.
 */
final class ExhaustiveChoice {
    private static final Comparator<Block> BLOCKS = Comparator.comparingLong(Block::band)
            .thenComparingInt(Block::singles)
            .thenComparingLong(Block::distance)
            .thenComparingInt(Block::start);

    private final List<Cell> cells = new ArrayList<>();
    private final BitSet free;
    private final BitSet wanted;

    /**
     * @param free the seats that nobody has, by number
     * @param wanted the seats that may be chosen if they are free
     */
    ExhaustiveChoice(SeatLayout layout, BitSet free, BitSet wanted) {
        this.free = free;
        this.wanted = wanted;
        for (SectionLayout section : layout.sections()) {
            for (int cell = 0; cell < section.cells(); cell++) {
                cells.add(new Cell(section, cell / section.rowLength(), cell % section.rowLength()));
            }
        }
    }

    /** Where one seat number is. */
    private record Cell(SectionLayout section, int row, int place) {
        boolean isInRowOf(Cell other) {
            return row == other.row && section.id().equals(other.section.id());
        }

        long distance() {
            FocalPoint focal = section.focalPointOrFront();
            double depth = row * 100.0 - focal.rowHundredths();
            double across = place * 100.0 - focal.cellHundredths();
            return (long) Math.sqrt(depth * depth + across * across);
        }
    }

    /** One block of a choice and all that its rank depends on. */
    private record Block(int start, int length, long band, int singles, long distance) {}

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    private record Choice(int[] seats, List<Block> blocks) {}

    int[] best(int seats) {
        BitSet open = (BitSet) free.clone();
        open.and(wanted);
        List<Choice> choices = new ArrayList<>();
        collect(open.stream().toArray(), 0, new int[seats], 0, choices);
        return choices.stream()
                .min(ExhaustiveChoice::compare)
                .map(Choice::seats)
                .orElse(new int[0]);
    }

    private void collect(int[] open, int from, int[] chosen, int size, List<Choice> choices) {
        if (size == chosen.length) {
            choices.add(new Choice(chosen.clone(), blocks(chosen)));
            return;
        }
        for (int i = from; i < open.length; i++) {
            chosen[size] = open[i];
            collect(open, i + 1, chosen, size + 1, choices);
        }
    }

    // Fewer blocks first, then larger ones, largest first, then block by block.
    private static int compare(Choice a, Choice b) {
        if (a.blocks().size() != b.blocks().size()) {
            return Integer.compare(a.blocks().size(), b.blocks().size());
        }
        int[] lengthsA = a.blocks().stream().mapToInt(Block::length).toArray();
        int[] lengthsB = b.blocks().stream().mapToInt(Block::length).toArray();
        if (!Arrays.equals(lengthsA, lengthsB)) {
            return Arrays.compare(lengthsB, lengthsA);
        }
        for (int i = 0; i < a.blocks().size(); i++) {
            int byBlock = BLOCKS.compare(a.blocks().get(i), b.blocks().get(i));
            if (byBlock != 0) {
                return byBlock;
            }
        }
        return 0;
    }

    /** Returns the neighbours of the choice, largest first, and as a search would take them among equals. */
    private List<Block> blocks(int[] chosen) {
        BitSet rest = (BitSet) free.clone();
        List<int[]> runs = runs(chosen);
        List<Block> blocks = new ArrayList<>();
        while (!runs.isEmpty()) {
            int longest = runs.stream().mapToInt(run -> run.length).max().orElse(0);
            Block best = null;
            for (int[] run : runs) {
                Block block = block(run, rest);
                boolean better = best == null || BLOCKS.compare(block, best) < 0;
                best = run.length == longest && better ? block : best;
            }
            Block next = Objects.requireNonNull(best);
            blocks.add(next);
            runs.removeIf(run -> run[0] == next.start());
            rest.clear(next.start(), next.start() + next.length());
        }
        return blocks;
    }

    private List<int[]> runs(int[] chosen) {
        List<int[]> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= chosen.length; i++) {
            boolean ends = i == chosen.length
                    || chosen[i] != chosen[i - 1] + 1
                    || !cells.get(chosen[i]).isInRowOf(cells.get(chosen[i - 1]));
            if (ends) {
                runs.add(Arrays.copyOfRange(chosen, start, i));
                start = i;
            }
        }
        return runs;
    }

    private Block block(int[] run, BitSet rest) {
        long distance = Arrays.stream(run)
                .mapToLong(number -> cells.get(number).distance())
                .sum();
        Cell row = cells.get(run[0]);
        int singles = isSingle(run[0] - 1, row, -1, rest) + isSingle(run[run.length - 1] + 1, row, 1, rest);
        return new Block(run[0], run.length, distance / (run.length * 100L), singles, distance);
    }

    private int isSingle(int beside, Cell row, int away, BitSet rest) {
        return isFree(beside, row, rest) && !isFree(beside + away, row, rest) ? 1 : 0;
    }

    private boolean isFree(int number, Cell row, BitSet rest) {
        return number >= 0 && number < cells.size() && cells.get(number).isInRowOf(row) && rest.get(number);
    }
}
