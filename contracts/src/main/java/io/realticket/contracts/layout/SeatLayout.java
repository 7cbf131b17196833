package io.realticket.contracts.layout;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The seats of a place, section by section. Immutable per version once a show uses it.
 *
 * @param version from 1
 * @param sections in the order of the place, 1 to {@value #SECTIONS_MAX}, together at most {@value #SEATS_MAX} seats in
 *     {@value #CELLS_MAX} cells, {@value #ROWS_MAX} rows and {@value #RUNS_MAX} category runs
 */
public record SeatLayout(int version, List<SectionLayout> sections) {
    /** Most sections of a place: the largest stadiums have a few hundred. */
    public static final int SECTIONS_MAX = 512;
    /** Most seats of a show: beyond it a show is split, since one partition decides it. */
    public static final int SEATS_MAX = 100_000;
    /**
     * Most rows of all sections together: five seats a row in the largest hall, or forty rows in nearly every one of as many
     * sections as there may be. Whoever searches for the best seats looks at each row once.
     */
    public static final int ROWS_MAX = 20_000;
    /** Most category runs of all sections together, so that the largest layout fits into one record. */
    public static final int RUNS_MAX = 8_192;
    /** Most cells of all sections together: a decider numbers them through, and such a number has 20 bits. */
    public static final int CELLS_MAX = SeatId.INDEX_MAX;

    /** Checks the bounds and that section ids are unique. */
    public SeatLayout {
        sections = List.copyOf(sections);
        if (version < 1) {
            throw new IllegalArgumentException("version is 1 or more, not " + version);
        }
        if (sections.isEmpty() || sections.size() > SECTIONS_MAX) {
            throw new IllegalArgumentException("sections are 1 to " + SECTIONS_MAX + ", not " + sections.size());
        }
        Set<SectionId> ids = new HashSet<>();
        long seats = 0;
        long cells = 0;
        long rows = 0;
        long runs = 0;
        for (SectionLayout section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException("sections name " + section.id() + " twice");
            }
            seats += section.seatCount();
            cells += section.cells();
            rows += section.rows();
            runs += section.categories().size();
        }
        if (seats < 1 || seats > SEATS_MAX) {
            throw new IllegalArgumentException("sections have together 1 to " + SEATS_MAX + " seats, not " + seats);
        }
        if (cells > CELLS_MAX) {
            throw new IllegalArgumentException("sections have together at most " + CELLS_MAX + " cells, not " + cells);
        }
        if (rows > ROWS_MAX) {
            throw new IllegalArgumentException("sections have together at most " + ROWS_MAX + " rows, not " + rows);
        }
        if (runs > RUNS_MAX) {
            throw new IllegalArgumentException(
                    "sections have together at most " + RUNS_MAX + " category runs, not " + runs);
        }
    }

    /** Whether {@code other} has the same seats; where the stage lies may differ. */
    public boolean hasSameSeats(SeatLayout other) {
        return version == other.version && withoutFocalPoints().equals(other.withoutFocalPoints());
    }

    private List<SectionLayout> withoutFocalPoints() {
        return sections.stream()
                .map(section -> new SectionLayout(
                        section.id(), section.rowLength(), section.cells(), section.seats(), section.categories()))
                .toList();
    }

    /** Returns how many seats the place has. */
    public int seatCount() {
        return sections.stream().mapToInt(SectionLayout::seatCount).sum();
    }

    /** Returns how many cells the grids of all sections have together. */
    public int cellCount() {
        return sections.stream().mapToInt(SectionLayout::cells).sum();
    }
}
