package io.realticket.commandapi.http.operator;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Closes a sale, and puts a suspended show back to work: {@code POST /actuator/sales/{show}} with {@code {"action":
 * "close"}} or {@code {"action": "resume"}}.
 */
@Component
@Endpoint(id = "sales")
class SalesEndpoint {
    private final Catalog catalog;
    private final CommandGateway gateway;
    private final Supplier<UUID> newIds;

    SalesEndpoint(Catalog catalog, CommandGateway gateway, Supplier<UUID> newIds) {
        this.catalog = catalog;
        this.gateway = gateway;
        this.newIds = newIds;
    }

    /** What an operator may do to a sale. */
    enum Action {
        /** End it now. */
        CLOSE,
        /** Go on after a fault. */
        RESUME
    }

    @WriteOperation
    WebEndpointResponse<Map<String, Object>> act(@Selector String show, Action action) {
        ShowId id;
        try {
            id = ShowId.of(show);
        } catch (IllegalArgumentException e) {
            return told(HttpStatus.NOT_FOUND, "unknown-show");
        }
        if (catalog.show(id).isEmpty()) {
            return told(HttpStatus.NOT_FOUND, "unknown-show");
        }
        CommandId command = new CommandId(newIds.get());
        Answer answer = gateway.ask(
                switch (action) {
                    case CLOSE -> new SeatCommand.CloseShow(command, id, null, null);
                    case RESUME -> new SeatCommand.ResumeShow(command, id, null, null);
                });
        return switch (answer) {
            case Answer.Replied(SeatReply.Refused refused) ->
                told(HttpStatus.CONFLICT, refused.reason().code());
            case Answer.Replied(SeatReply reply) ->
                new WebEndpointResponse<>(Map.of("show", id, "version", reply.version()), HttpStatus.OK.value());
            case Answer.Late(CommandId late) ->
                new WebEndpointResponse<>(Map.of("show", id, "commandId", late), HttpStatus.ACCEPTED.value());
            case Answer.NotSent _ -> told(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        };
    }

    private static WebEndpointResponse<Map<String, Object>> told(HttpStatus status, String code) {
        return new WebEndpointResponse<>(Map.of("code", code), status.value());
    }
}
