package io.realticket.commandapi.http.catalog;

import io.realticket.commandapi.catalog.ProgramShows;
import io.realticket.commandapi.catalog.Show;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program with its shows. */
record ProgramView(
        ProgramId id,
        String title,
        String description,
        @Nullable String posterUrl,
        List<ShowSummary> shows) {
    /** Where a show is played. */
    record PlaceView(PlaceId id, String name) {}

    /** One show as a line. */
    record ShowSummary(ShowId id, Instant startsAt, Instant opensAt, Instant closesAt, PlaceView place, int seats) {
        static ShowSummary of(Show show) {
            return new ShowSummary(
                    show.id(),
                    show.times().startsAt(),
                    show.times().opensAt(),
                    show.times().closesAt(),
                    new PlaceView(show.place().id(), show.place().name()),
                    show.seats());
        }
    }

    static ProgramView of(ProgramShows program) {
        return new ProgramView(
                program.program().id(),
                program.program().title(),
                program.program().description(),
                program.program().posterUrl(),
                program.shows().stream().map(ShowSummary::of).toList());
    }
}
