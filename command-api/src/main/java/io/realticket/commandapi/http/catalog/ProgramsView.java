package io.realticket.commandapi.http.catalog;

import io.realticket.commandapi.catalog.ProgramSummary;
import io.realticket.contracts.id.ProgramId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of programs. */
record ProgramsView(List<Item> items) {
    /** One line. */
    record Item(
            ProgramId id,
            String title,
            String description,
            @Nullable String posterUrl,
            long shows,
            @Nullable Instant firstShowAt,
            @Nullable Instant lastShowAt) {
        static Item of(ProgramSummary line) {
            return new Item(
                    line.program().id(),
                    line.program().title(),
                    line.program().description(),
                    line.program().posterUrl(),
                    line.shows(),
                    line.firstShowAt(),
                    line.lastShowAt());
        }
    }

    static ProgramsView of(List<ProgramSummary> programs) {
        return new ProgramsView(programs.stream().map(Item::of).toList());
    }
}
