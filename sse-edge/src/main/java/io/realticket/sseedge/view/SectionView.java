package io.realticket.sseedge.view;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one section stand and at which offset each last changed, in flat arrays. Compaction may put the header
 * behind the seats, so the arrays grow as seats come. Not thread-safe: its show guards it.
 */
final class SectionView {
    private static final long NEVER = -1;
    private static final int FREE = 0;
    private static final int NO_SEAT = 3;
    private static final int CELLS_FIRST = 64;

    private byte[] codes = new byte[0];
    private long[] changedAt = new long[0];
    private long lastChangedAt = NEVER;
    private SeatState.@Nullable Section header;
    private int free;

    /** Serves the section as {@code newHeader} says. */
    void arrange(SeatState.Section newHeader) {
        header = newHeader;
        reserve(newHeader.cells());
        free = 0;
        for (int cell = 0; cell < newHeader.cells(); cell++) {
            free += newHeader.seats().isSeat(cell) && codes[cell] == FREE ? 1 : 0;
        }
    }

    /** Records how a cell stands from {@code offset} on, and returns whether that changed the number of free seats. */
    boolean put(int cell, SeatStatus status, long offset) {
        reserve(cell + 1);
        byte before = codes[cell];
        codes[cell] = status.code();
        changedAt[cell] = offset;
        lastChangedAt = offset;
        int difference = (codes[cell] == FREE ? 1 : 0) - (before == FREE ? 1 : 0);
        if (!isSeat(cell) || difference == 0) {
            return false;
        }
        free += difference;
        return true;
    }

    /** Returns the number of free seats. */
    int free() {
        return free;
    }

    /** Returns the seats that changed after {@code offset}, or null if there are none. */
    @Nullable
    SectionChange since(SectionId section, long offset) {
        if (lastChangedAt <= offset) {
            return null;
        }
        int[] cells = new int[CELLS_FIRST];
        int seats = 0;
        for (int cell = 0; cell < changedAt.length; cell++) {
            if (changedAt[cell] > offset && isSeat(cell)) {
                cells = seats < cells.length ? cells : Arrays.copyOf(cells, seats * 2);
                cells[seats++] = cell;
            }
        }
        byte[] now = new byte[seats];
        for (int i = 0; i < seats; i++) {
            now[i] = codes[cells[i]];
        }
        return seats == 0 ? null : new SectionChange(section, Arrays.copyOf(cells, seats), now);
    }

    /** Returns how every cell stands; the section must be arranged. */
    SectionSnapshot snapshot(SectionId section) {
        if (header == null) {
            throw new IllegalStateException("section " + section + " has no header and cannot be served");
        }
        byte[] packed = new byte[(header.cells() + 3) >> 2];
        for (int cell = 0; cell < header.cells(); cell++) {
            int code = header.seats().isSeat(cell) ? codes[cell] : NO_SEAT;
            packed[cell >> 2] |= (byte) (code << (2 * (cell & 3)));
        }
        return new SectionSnapshot(section, header.cells(), Base64.getEncoder().encodeToString(packed));
    }

    private boolean isSeat(int cell) {
        return header != null && cell < header.cells() && header.seats().isSeat(cell);
    }

    private void reserve(int cells) {
        if (cells > codes.length) {
            int before = codes.length;
            int size = Math.min(SeatId.INDEX_MAX, Math.max(cells, before * 2));
            codes = Arrays.copyOf(codes, size);
            changedAt = Arrays.copyOf(changedAt, size);
            Arrays.fill(changedAt, before, size, NEVER);
        }
    }
}
