package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.SeatLayout;
import java.util.List;
import java.util.Optional;

/**
 * The drawing and the seats of a place. Immutable per version.
 *
 * @param version from 1
 * @param sections in the order of the place
 */
public record PlaceLayout(int version, Overview overview, List<SectionPlan> sections) {
    /** Copies the list. */
    public PlaceLayout {
        sections = List.copyOf(sections);
    }

    /** Returns the seats alone, as the decider knows them; its constructor checks all bounds. */
    public SeatLayout seatLayout() {
        return new SeatLayout(
                version,
                sections.stream().map(section -> section.gridSeenFrom(overview)).toList());
    }

    /** Whether {@code seat} exists: an aisle or a gap does not. */
    public boolean hasSeat(SeatId seat) {
        return section(seat.section())
                .filter(section -> seat.index() < section.grid().cells()
                        && section.grid().seats().isSeat(seat.index()))
                .isPresent();
    }

    /** Returns the section with {@code id}, empty if there is none. */
    public Optional<SectionPlan> section(SectionId id) {
        return sections.stream()
                .filter(section -> section.grid().id().equals(id))
                .findFirst();
    }
}
