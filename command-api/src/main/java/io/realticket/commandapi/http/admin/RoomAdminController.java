package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.Deed;
import io.realticket.commandapi.room.CapacityTotal;
import io.realticket.commandapi.room.RoomAnswer;
import io.realticket.commandapi.room.RoomDesk;
import io.realticket.commandapi.room.RoomGateway;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Waiting rooms as operators see to them. */
@RestController
@RequestMapping("/api/admin")
class RoomAdminController {
    private final AdminShows shows;
    private final RoomDesk desk;
    private final RoomGateway gateway;
    private final Acts acts;

    RoomAdminController(AdminShows shows, RoomDesk desk, RoomGateway gateway, Acts acts) {
        this.shows = shows;
        this.desk = desk;
        this.gateway = gateway;
        this.acts = acts;
    }

    /**
     * How many may shop at the same time in all shows together.
     *
     * @param version that the operator saw
     */
    record TotalRequest(
            @Nullable Integer total,
            @Nullable Long version,
            @Nullable String reason) {}

    /** Gives a show a waiting room, or its room other rules. */
    @PutMapping("/shows/{id}/waiting-room")
    AdminShowView waitingRoom(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody RoomRequest request) {
        RoomRequest.Checked asked = request.checked();
        shows.require(id);
        Act act = acts.of(Acts.deed(operator, key, asked.reason()), Action.SET_WAITING_ROOM, Aggregate.of(id), request);
        WrittenAnswers.done(desk.setRoom(act, id, asked.terms(), asked.version()));
        return shows.view(id);
    }

    /** Pauses the calls of a waiting room, lets them go on, or closes the room. */
    @PostMapping("/shows/{id}/calls")
    ResponseEntity<?> calls(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody CallsRequest request) {
        CallsRequest.Checked asked = request.checked();
        shows.require(id);
        Deed deed = Acts.deed(operator, key, asked.reason());
        shows.record(deed, asked.turn().action(), id, request);
        return switch (gateway.ask(asked.command(deed, id))) {
            case RoomAnswer.Replied(QueueReply.Done done) -> ResponseEntity.ok(Map.of("commandId", done.commandId()));
            case RoomAnswer.Replied(QueueReply.NoWaitingRoom _) ->
                Problem.of(ProblemType.NO_WAITING_ROOM, "Give the show one first.")
                        .response();
            case RoomAnswer.Replied(QueueReply.Refused refused) ->
                (refused.reason() == QueueRefusal.SHOW_SUSPENDED
                                ? Problem.of(ProblemType.SHOW_SUSPENDED, "Resume the calls first.")
                                : Problem.of(ProblemType.ROOM_CLOSED, "A closed room stays closed."))
                        .response();
            case RoomAnswer.Replied(QueueReply reply) ->
                throw new IllegalStateException("not an answer to an operator: " + reply);
            case RoomAnswer.Late(), RoomAnswer.Overloaded(), RoomAnswer.Unavailable() ->
                Problem.of(ProblemType.UNAVAILABLE, "Ask the same again under the same key.")
                        .response();
        };
    }

    @GetMapping("/capacity")
    CapacityTotal total() {
        return desk.total();
    }

    /** Lets another number shop at the same time in all shows together. */
    @PutMapping("/capacity")
    CapacityTotal setTotal(BuyerId operator, IdempotencyKey key, @RequestBody TotalRequest request) {
        Fields fields = new Fields();
        int total = fields.number("total", request.total(), 1, CapacityTotal.TOTAL_MAX);
        long version = fields.version(request.version());
        String reason = fields.reason(request.reason());
        fields.throwIfAny();
        Act act = acts.of(Acts.deed(operator, key, reason), Action.SET_CAPACITY_TOTAL, Aggregate.PLATFORM, request);
        Written written = desk.setTotal(act, total, version);
        WrittenAnswers.done(written);
        return desk.total();
    }
}
