package io.realticket.commandapi.http.operator;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes a section's free seats off sale for the house, or puts them back: {@code POST /actuator/houseseats/{show}/{section}}
 * with {@code {"action": "block", "reason": "…"}} or {@code "unblock"}. The section is asked for in chunks of as many cells
 * as one command may name, so that buyers' commands are decided in between; what somebody holds or has booked stays.
 */
@Component
@Endpoint(id = "houseseats")
class HouseSeatsEndpoint {
    private final Catalog catalog;
    private final CommandGateway gateway;
    private final Supplier<UUID> newIds;

    HouseSeatsEndpoint(Catalog catalog, CommandGateway gateway, Supplier<UUID> newIds) {
        this.catalog = catalog;
        this.gateway = gateway;
        this.newIds = newIds;
    }

    /** What an operator may do with house seats. */
    enum HouseAction {
        /** Take free seats off sale. */
        BLOCK,
        /** Put blocked seats back on sale. */
        UNBLOCK
    }

    @WriteOperation
    WebEndpointResponse<Map<String, Object>> act(
            @Selector String show, @Selector String section, HouseAction action, String reason) {
        Optional<ShowId> id = showId(show);
        Optional<SectionPlan> plan = id.flatMap(catalog::show)
                .map(catalog::layout)
                .flatMap(layout -> layout.sections().stream()
                        .filter(candidate -> candidate.grid().id().value().equals(section))
                        .findFirst());
        if (id.isEmpty() || plan.isEmpty()) {
            return told(HttpStatus.NOT_FOUND, Map.of("code", "unknown-section"));
        }
        return inChunks(id.get(), plan.get(), action, reason);
    }

    private WebEndpointResponse<Map<String, Object>> inChunks(
            ShowId show, SectionPlan plan, HouseAction action, String reason) {
        int seats = 0;
        int left = 0;
        for (int from = 0; from < plan.grid().cells(); from += SeatRange.CELLS_MAX) {
            int to = Math.min(from + SeatRange.CELLS_MAX, plan.grid().cells());
            if (IntStream.range(from, to).noneMatch(plan.grid().seats()::isSeat)) {
                continue;
            }
            SeatRange chunk = new SeatRange(plan.grid().id(), from, to);
            Answer answer;
            try {
                answer = gateway.ask(command(show, chunk, action, reason));
            } catch (IllegalArgumentException e) {
                return told(HttpStatus.BAD_REQUEST, Map.of("code", "invalid-request", "detail", e.getMessage()));
            }
            if (answer instanceof Answer.Replied(SeatReply.Refused refused)) {
                return told(HttpStatus.CONFLICT, Map.of("code", refused.reason().code(), "seats", seats));
            }
            // Asked again, what is done stays done, and the rest follows.
            if (!(answer instanceof Answer.Replied(SeatReply.HouseSeats done))) {
                return told(HttpStatus.SERVICE_UNAVAILABLE, Map.of("code", "unfinished", "seats", seats));
            }
            seats += done.seats();
            left += done.left();
        }
        return told(HttpStatus.OK, Map.of("seats", seats, "left", left));
    }

    private SeatCommand command(ShowId show, SeatRange chunk, HouseAction action, String reason) {
        CommandId command = new CommandId(newIds.get());
        return switch (action) {
            case BLOCK -> new SeatCommand.BlockSeats(command, show, List.of(chunk), true, reason, null);
            case UNBLOCK -> new SeatCommand.UnblockSeats(command, show, List.of(chunk), reason, null);
        };
    }

    private static Optional<ShowId> showId(String text) {
        try {
            return Optional.of(ShowId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static WebEndpointResponse<Map<String, Object>> told(HttpStatus status, Map<String, Object> body) {
        // Always in the same order, so that two answers can be compared as texts.
        return new WebEndpointResponse<>(new TreeMap<>(body), status.value());
    }
}
