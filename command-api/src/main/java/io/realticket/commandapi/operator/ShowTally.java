package io.realticket.commandapi.operator;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seats of one show, counted by how they stand. A seat nobody has heard of is free. Thread-safe. */
final class ShowTally {
    private final Map<SectionId, SectionTally> sections = new HashMap<>();

    synchronized void changed(SeatId seat, SeatStatus status) {
        tally(seat.section()).changed(seat.index(), status);
    }

    /** Compaction may bring a section's own record behind those of its seats. */
    synchronized void section(SectionId section, SeatState.Section state) {
        tally(section).state = state;
    }

    synchronized Optional<SeatCounts> counts() {
        List<SectionTally> known = sections.values().stream()
                .filter(tally -> tally.state != null)
                .sorted(Comparator.comparingInt(SectionTally::ordinal))
                .toList();
        // All sections are written together, so each tells how the sale stands.
        return known.stream()
                .findFirst()
                .flatMap(SectionTally::told)
                .map(state -> new SeatCounts(
                        state.sale(),
                        state.message(),
                        known.stream().map(SectionTally::counts).toList()));
    }

    private SectionTally tally(SectionId section) {
        return sections.computeIfAbsent(section, SectionTally::new);
    }

    private static final class SectionTally {
        private static final byte FREE = 0;
        private static final byte HELD = 1;
        private static final byte SOLD = 2;
        private static final byte BLOCKED = 3;

        private final SectionId id;
        private final int[] counts = new int[BLOCKED + 1];
        private byte[] statuses = {};
        private SeatState.@Nullable Section state;

        SectionTally(SectionId id) {
            this.id = id;
        }

        void changed(int cell, SeatStatus status) {
            if (cell >= statuses.length) {
                statuses = Arrays.copyOf(statuses, Math.max(cell + 1, 2 * statuses.length));
            }
            byte now = switch (status) {
                case FREE -> FREE;
                case HELD -> HELD;
                case SOLD -> SOLD;
                case BLOCKED -> BLOCKED;
            };
            // How many are free is not counted but left over, so it does not matter that this goes below zero.
            counts[statuses[cell]]--;
            counts[now]++;
            statuses[cell] = now;
        }

        Optional<SeatState.Section> told() {
            return Optional.ofNullable(state);
        }

        int ordinal() {
            return state == null ? Integer.MAX_VALUE : state.ordinal();
        }

        SeatCounts.OfSection counts() {
            int taken = counts[HELD] + counts[SOLD] + counts[BLOCKED];
            int seats = state == null ? 0 : state.seats().seatsBefore(state.cells());
            return new SeatCounts.OfSection(
                    id, new SeatCounts.Counts(Math.max(0, seats - taken), counts[HELD], counts[SOLD], counts[BLOCKED]));
        }
    }
}
