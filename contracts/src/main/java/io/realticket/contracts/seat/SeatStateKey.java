package io.realticket.contracts.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;

/** The key of a record in {@code seat-state}: {@code show/section} for a header, {@code show/section/index} for a seat. */
public sealed interface SeatStateKey {
    /** Returns the show, whose partition the record is in. */
    ShowId showId();

    /** The key of a section's header. */
    record OfSection(ShowId showId, SectionId section) implements SeatStateKey {
        @Override
        public String toString() {
            return showId + "/" + section;
        }
    }

    /** The key of a seat. */
    record OfSeat(ShowId showId, SeatId seat) implements SeatStateKey {
        @Override
        public String toString() {
            return showId + "/" + seat.section() + "/" + seat.index();
        }
    }

    /** Returns the key that {@code text} spells, and throws {@link IllegalArgumentException} if it spells none. */
    static SeatStateKey of(String text) {
        String[] parts = text.split("/", -1);
        return switch (parts.length) {
            case 2 -> new OfSection(ShowId.of(parts[0]), new SectionId(parts[1]));
            case 3 -> new OfSeat(ShowId.of(parts[0]), SeatId.of(parts[1] + "-" + parts[2]));
            default -> throw new IllegalArgumentException("not a key of seat-state: " + text);
        };
    }
}
