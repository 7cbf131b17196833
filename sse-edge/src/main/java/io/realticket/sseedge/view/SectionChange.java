package io.realticket.sseedge.view;

import io.realticket.contracts.id.SectionId;

/** The seats of one section that changed after a cursor, and how they stand now, in cell order. Immutable. */
public final class SectionChange {
    private final SectionId section;
    private final int[] cells;
    private final byte[] codes;

    /** Takes over the arrays, which have the same length and are not written any more. */
    SectionChange(SectionId section, int[] cells, byte[] codes) {
        this.section = section;
        this.cells = cells;
        this.codes = codes;
    }

    /** Returns the section. */
    public SectionId section() {
        return section;
    }

    /** Returns how many seats changed, at least one. */
    public int seats() {
        return cells.length;
    }

    /** Returns the cell of the {@code i}th seat. */
    public int cell(int i) {
        return cells[i];
    }

    /** Returns how the {@code i}th seat stands: 0 free, 1 held, 2 sold, 3 blocked. */
    public int code(int i) {
        return codes[i];
    }
}
