package io.realticket.commandapi.catalog;

import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.SeatRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of a layout in chunks that one command may name. Pieces of a thousand cells without a seat are left out. */
public final class SeatChunks {
    private SeatChunks() {}

    /**
     * Returns the chunks of {@code ranges}, none if there is no seat in them.
     *
     * @param ranges of sections that {@code layout} has
     */
    public static List<List<SeatRange>> of(PlaceLayout layout, List<SeatRange> ranges) {
        List<List<SeatRange>> chunks = new ArrayList<>();
        List<SeatRange> chunk = new ArrayList<>();
        int cells = 0;
        for (SeatRange piece : pieces(layout, ranges)) {
            int size = piece.to() - piece.from();
            if (cells + size > SeatRange.CELLS_MAX) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                cells = 0;
            }
            chunk.add(piece);
            cells += size;
        }
        if (!chunk.isEmpty()) {
            chunks.add(List.copyOf(chunk));
        }
        return chunks;
    }

    private static List<SeatRange> pieces(PlaceLayout layout, List<SeatRange> ranges) {
        List<SeatRange> pieces = new ArrayList<>();
        for (SeatRange range : ranges) {
            SectionLayout grid = layout.section(range.section())
                    .orElseThrow(() -> new IllegalArgumentException("no section " + range.section()))
                    .grid();
            int end = Math.min(range.to(), grid.cells());
            for (int from = range.from(); from < end; from += SeatRange.CELLS_MAX) {
                int to = Math.min(from + SeatRange.CELLS_MAX, end);
                if (IntStream.range(from, to).anyMatch(grid.seats()::isSeat)) {
                    pieces.add(new SeatRange(range.section(), from, to));
                }
            }
        }
        return pieces;
    }
}
