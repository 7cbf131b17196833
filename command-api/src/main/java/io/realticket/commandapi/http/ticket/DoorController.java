package io.realticket.commandapi.http.ticket;

import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.ticket.Admissions;
import io.realticket.commandapi.ticket.Ticket;
import io.realticket.commandapi.ticket.TicketSigner;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door of a show: says of each ticket whether it is good, once. */
@RestController
class DoorController {
    private final KnownShows shows;
    private final TicketSigner signer;
    private final Admissions admissions;

    DoorController(KnownShows shows, TicketSigner signer, Admissions admissions) {
        this.shows = shows;
        this.signer = signer;
        this.admissions = admissions;
    }

    /** @param ticket what the code says */
    record ShownTicket(@Nullable String ticket) {}

    /**
     * Who may go in.
     *
     * @param label of the seat, as on the map
     */
    record AdmissionView(SeatId seat, String label, Instant admittedAt) {}

    @PostMapping("/api/admin/shows/{show}/admissions")
    ResponseEntity<?> admit(@PathVariable ShowId show, BuyerId operator, @RequestBody ShownTicket shown) {
        ShowOnSale onSale = shows.require(show);
        if (shown.ticket() == null) {
            throw Problem.invalid("ticket", "must be the text of a ticket's code")
                    .exception();
        }
        Ticket ticket = signer.read(shown.ticket())
                .orElseThrow(() -> Problem.of(ProblemType.TICKET_INVALID, "Nobody here signed this.")
                        .exception());
        if (!ticket.show().equals(show)) {
            return Problem.of(ProblemType.TICKET_FOR_ANOTHER_SHOW, "It is good for another show.")
                    .with("showId", ticket.show())
                    .response();
        }
        return switch (admissions.admit(ticket, operator)) {
            case Admissions.Admitted.Now(Instant at) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new AdmissionView(ticket.seat(), label(onSale, ticket.seat()), at));
            case Admissions.Admitted.Before(Instant at) ->
                Problem.of(ProblemType.TICKET_USED, "Somebody went in with it.")
                        .with("seat", ticket.seat())
                        .with("admittedAt", at)
                        .response();
            case Admissions.Admitted.Cancelled() ->
                Problem.of(ProblemType.TICKET_CANCELLED, "Its booking was cancelled.")
                        .with("seat", ticket.seat())
                        .response();
            case Admissions.Admitted.Unknown() ->
                Problem.of(ProblemType.UNAVAILABLE, "Its booking is not known yet. Try again in a moment.")
                        .response();
        };
    }

    private String label(ShowOnSale show, SeatId seat) {
        return shows.layout(show)
                .section(seat.section())
                .map((SectionPlan section) -> section.label(seat.index()))
                .orElseGet(seat::toString);
    }
}
