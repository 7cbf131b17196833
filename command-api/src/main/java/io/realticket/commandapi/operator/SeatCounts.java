package io.realticket.commandapi.operator;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SaleState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the seats of a show stand.
 *
 * @param sale how its sale stands
 * @param message what buyers are told while it is paused; null if nothing
 * @param sections in the order of the layout
 */
public record SeatCounts(SaleState sale, @Nullable String message, List<OfSection> sections) {
    /** Copies the list. */
    public SeatCounts {
        sections = List.copyOf(sections);
    }

    /** How many seats stand how. */
    public record Counts(int free, int held, int sold, int blocked) {
        /** Returns both together. */
        public Counts plus(Counts other) {
            return new Counts(free + other.free, held + other.held, sold + other.sold, blocked + other.blocked);
        }
    }

    /** The seats of one section. */
    public record OfSection(SectionId section, Counts seats) {}

    /** Returns the seats of all sections together. */
    public Counts total() {
        return sections.stream().map(OfSection::seats).reduce(new Counts(0, 0, 0, 0), Counts::plus);
    }
}
