package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Looks at every choice of seats there is and returns the best by the formula of ADR 6, written from its words: a slow
 * model of {@link BestAvailable} for one section.
 */
final class ExhaustiveChoice {
    private static final Comparator<int[]> BLOCK_LENGTHS = ExhaustiveChoice::compareLengths;

    private final SectionLayout section;
    private final BitSet free;

    ExhaustiveChoice(SectionLayout section, BitSet free) {
        this.section = section;
        this.free = free;
    }

    /** One block of a choice and all that its rank depends on. */
    private record Block(int start, int length, long band, int singles, long distance) {}

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    private record Choice(int[] seats, List<Block> blocks) {}

    int[] best(int seats) {
        int[] open = free.stream().toArray();
        List<Choice> choices = new ArrayList<>();
        collect(open, 0, new int[seats], 0, choices);
        return choices.stream().min(this::compare).map(Choice::seats).orElse(new int[0]);
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

    private int compare(Choice a, Choice b) {
        int[] lengthsA = a.blocks().stream().mapToInt(Block::length).toArray();
        int[] lengthsB = b.blocks().stream().mapToInt(Block::length).toArray();
        int byLengths = BLOCK_LENGTHS.compare(lengthsA, lengthsB);
        if (byLengths != 0) {
            return byLengths;
        }
        for (int i = 0; i < a.blocks().size(); i++) {
            int byBlock = Comparator.comparingLong(Block::band)
                    .thenComparingInt(Block::singles)
                    .thenComparingLong(Block::distance)
                    .thenComparingInt(Block::start)
                    .compare(a.blocks().get(i), b.blocks().get(i));
            if (byBlock != 0) {
                return byBlock;
            }
        }
        return 0;
    }

    // Fewer blocks first, then larger ones, largest first.
    private static int compareLengths(int[] a, int[] b) {
        if (a.length != b.length) {
            return Integer.compare(a.length, b.length);
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return Integer.compare(b[i], a[i]);
            }
        }
        return 0;
    }

    /** Returns the maximal runs of the choice, largest first, and as a search would take them among equals. */
    private List<Block> blocks(int[] chosen) {
        BitSet rest = (BitSet) free.clone();
        List<int[]> runs = runs(chosen);
        List<Block> blocks = new ArrayList<>();
        int longest = runs.stream().mapToInt(run -> run.length).max().orElse(0);
        for (int length = longest; length > 0; length--) {
            List<int[]> left = new ArrayList<>();
            for (int[] run : runs) {
                if (run.length == length) {
                    left.add(run);
                }
            }
            while (!left.isEmpty()) {
                Block best = null;
                int[] bestRun = left.getFirst();
                for (int[] run : left) {
                    Block block = block(run, rest);
                    if (best == null || isBefore(block, best)) {
                        best = block;
                        bestRun = run;
                    }
                }
                blocks.add(Objects.requireNonNull(best));
                left.remove(bestRun);
                for (int number : bestRun) {
                    rest.clear(number);
                }
            }
        }
        return blocks;
    }

    private static boolean isBefore(Block a, Block b) {
        return Comparator.comparingLong(Block::band)
                        .thenComparingInt(Block::singles)
                        .thenComparingLong(Block::distance)
                        .thenComparingInt(Block::start)
                        .compare(a, b)
                < 0;
    }

    private List<int[]> runs(int[] chosen) {
        List<int[]> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= chosen.length; i++) {
            boolean ends = i == chosen.length || chosen[i] != chosen[i - 1] + 1 || row(chosen[i]) != row(chosen[i - 1]);
            if (ends) {
                runs.add(Arrays.copyOfRange(chosen, start, i));
                start = i;
            }
        }
        return runs;
    }

    private Block block(int[] run, BitSet rest) {
        long distance = 0;
        for (int number : run) {
            distance += distance(number);
        }
        int singles = isSingle(run[0] - 1, run[0], -1, rest) + isSingle(run[run.length - 1] + 1, run[0], 1, rest);
        return new Block(run[0], run.length, distance / (run.length * 100L), singles, distance);
    }

    private int isSingle(int beside, int inRowOf, int away, BitSet rest) {
        return isFree(beside, inRowOf, rest) && !isFree(beside + away, inRowOf, rest) ? 1 : 0;
    }

    private boolean isFree(int number, int inRowOf, BitSet rest) {
        return number >= 0 && number < section.cells() && row(number) == row(inRowOf) && rest.get(number);
    }

    private int row(int number) {
        return number / section.rowLength();
    }

    private long distance(int number) {
        double depth = row(number) * 100.0 - section.focalPointOrFront().rowHundredths();
        double across = number % section.rowLength() * 100.0
                - section.focalPointOrFront().cellHundredths();
        return (long) Math.sqrt(depth * depth + across * across);
    }
}
