package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.ShowDesk;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.AdminActions;
import io.realticket.commandapi.operator.Deed;
import io.realticket.commandapi.operator.Recorded;
import io.realticket.commandapi.room.RoomDesk;
import io.realticket.contracts.id.ShowId;
import org.springframework.stereotype.Component;

/** The shows that operators act on, and the record of what they do to them. Thread-safe. */
@Component
final class AdminShows {
    private final ShowDesk desk;
    private final RoomDesk rooms;
    private final Catalog catalog;
    private final AdminActions actions;
    private final Acts acts;

    AdminShows(ShowDesk desk, RoomDesk rooms, Catalog catalog, AdminActions actions, Acts acts) {
        this.desk = desk;
        this.rooms = rooms;
        this.catalog = catalog;
        this.actions = actions;
        this.acts = acts;
    }

    /** Returns a show as it is now, or ends the request with the problem that there is none. */
    ShowEdition require(ShowId id) {
        return desk.show(id)
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_SHOW, "The catalog has no show " + id + ".")
                        .exception());
    }

    /** Returns the same for those who look at it. */
    AdminShowView view(ShowId id) {
        return AdminShowView.of(require(id), rooms.terms(id));
    }

    /** Returns the layout that {@code show} is sold by. */
    PlaceLayout layout(ShowEdition show) {
        return catalog.layout(show.onSale());
    }

    /** Writes down what is about to be done, or ends the request if its key was used for something else. */
    void record(Deed deed, Action action, ShowId show, Object body) {
        switch (actions.record(acts.of(deed, action, Aggregate.of(show), body))) {
            case Recorded.First() -> {}
            // The commands have the same ids again, and the decider knows them.
            case Recorded.Again(var subject) -> {}
            case Recorded.Different() ->
                throw Problem.of(ProblemType.KEY_REUSED, "The key stands for another request.")
                        .exception();
        }
    }
}
