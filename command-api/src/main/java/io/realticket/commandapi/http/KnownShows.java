package io.realticket.commandapi.http;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The shows that requests may name. Thread-safe. */
@Component
public final class KnownShows {
    private final Catalog catalog;

    /** @param catalog which shows there are */
    public KnownShows(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the show with {@code id}, or ends the request with the problem that there is none. */
    public ShowOnSale require(ShowId id) {
        return catalog.show(id)
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_SHOW, "The catalog has no show " + id + ".")
                        .exception());
    }

    /** Returns the shows with {@code ids}, or ends the request with the problem that one of them is not there. */
    public Map<ShowId, ShowOnSale> requireAll(Set<ShowId> ids) {
        Map<ShowId, ShowOnSale> found = catalog.shows(ids);
        ids.stream().filter(id -> !found.containsKey(id)).forEach(this::require);
        return found;
    }

    /** Returns the layout of {@code show}. */
    public PlaceLayout layout(ShowOnSale show) {
        return catalog.layout(show);
    }

    /** Ends the request with a problem unless the show with {@code id} is there and has every one of {@code seats}. */
    public void requireSeats(ShowId id, List<SeatId> seats) {
        PlaceLayout layout = layout(require(id));
        for (SeatId seat : seats) {
            if (!layout.hasSeat(seat)) {
                throw Problem.invalidSeat(seat).exception();
            }
        }
    }
}
