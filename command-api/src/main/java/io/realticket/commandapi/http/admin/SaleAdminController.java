package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.Deed;
import io.realticket.commandapi.operator.SaleWork;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators do to a sale. Each is written down before a command is sent. */
@RestController
@RequestMapping("/api/admin/shows/{id}")
class SaleAdminController {
    private final AdminShows shows;
    private final SaleWork work;
    private final CommandAnswers answers;

    SaleAdminController(AdminShows shows, SaleWork work, CommandAnswers answers) {
        this.shows = shows;
        this.work = work;
        this.answers = answers;
    }

    /** Why an operator acts. */
    record ReasonRequest(@Nullable String reason) {
        String checked() {
            Fields fields = new Fields();
            String given = fields.reason(reason);
            fields.throwIfAny();
            return given;
        }
    }

    /** Pauses a sale, lets it go on, or ends it; or puts a suspended show back to work. */
    @PostMapping("/sale")
    ResponseEntity<?> sale(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody SaleRequest request) {
        SaleRequest.Checked asked = request.checked();
        shows.require(id);
        Deed deed = Acts.deed(operator, key, asked.reason());
        shows.record(deed, asked.turn().action(), id, request);
        return answers.ask(asked.command(deed, id));
    }

    /** Gives back all that is held and not being paid for. */
    @PostMapping("/holds/release")
    ResponseEntity<?> releaseHolds(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody ReasonRequest request) {
        Deed deed = Acts.deed(operator, key, request.checked());
        shows.require(id);
        shows.record(deed, Action.RELEASE_HOLDS, id, request);
        return CommandAnswers.of(work.releaseHolds(deed, id));
    }

    /** Lets a show that is for trying begin anew: its holds end, and its bookings are cancelled and stay visible as such. */
    @PostMapping("/reset")
    ResponseEntity<?> reset(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody ReasonRequest request) {
        Deed deed = Acts.deed(operator, key, request.checked());
        ShowEdition show = shows.require(id);
        if (!show.demo()) {
            throw Problem.of(ProblemType.NOT_A_DEMO, "Its bookings are somebody's. Cancel them one by one.")
                    .exception();
        }
        shows.record(deed, Action.RESET_SHOW, id, request);
        return CommandAnswers.of(work.reset(deed, id));
    }

    /** Takes seats off sale for the house, or puts them back. */
    @PostMapping("/house-seats")
    ResponseEntity<?> houseSeats(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody HouseSeatsRequest request) {
        HouseSeatsRequest.Checked asked = request.checked(shows.layout(shows.require(id)));
        Deed deed = Acts.deed(operator, key, asked.reason());
        Action action = asked.block() ? Action.BLOCK_SEATS : Action.UNBLOCK_SEATS;
        shows.record(deed, action, id, request);
        return CommandAnswers.of(
                asked.block()
                        ? work.block(deed, id, asked.chunks(), asked.onlyFree())
                        : work.unblock(deed, id, asked.chunks()));
    }
}
