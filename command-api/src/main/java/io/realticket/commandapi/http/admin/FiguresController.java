package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.operator.LiveReplies;
import io.realticket.commandapi.operator.LiveSeats;
import io.realticket.commandapi.operator.NodeLoad;
import io.realticket.commandapi.operator.ShowSales;
import io.realticket.commandapi.room.LiveRooms;
import io.realticket.contracts.id.ShowId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a sale goes, now. */
@RestController
class FiguresController {
    private final AdminShows shows;
    private final LiveSeats seats;
    private final LiveRooms rooms;
    private final LiveReplies replies;
    private final ShowSales sales;
    private final NodeLoad load;
    private final Clock clock;

    FiguresController(
            AdminShows shows,
            LiveSeats seats,
            LiveRooms rooms,
            LiveReplies replies,
            ShowSales sales,
            NodeLoad load,
            Clock clock) {
        this.shows = shows;
        this.seats = seats;
        this.rooms = rooms;
        this.replies = replies;
        this.sales = sales;
        this.load = load;
        this.clock = clock;
    }

    @GetMapping("/api/admin/shows/{id}/figures")
    FiguresView figures(@PathVariable ShowId id) {
        ShowEdition show = shows.require(id);
        Instant now = clock.instant();
        FiguresView.Heard heard =
                new FiguresView.Heard(seats.counts(id), rooms.line(id, now), replies.lastMinute(id, now));
        return FiguresView.of(now, show.capacity(), heard, sales.sold(id), load);
    }
}
