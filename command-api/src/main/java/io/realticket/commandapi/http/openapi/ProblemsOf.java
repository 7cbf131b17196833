package io.realticket.commandapi.http.openapi;

import static io.realticket.commandapi.http.problem.ProblemType.*;

import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problems that follow from a handler's signature. */
final class ProblemsOf {
    private static final Map<Class<?>, ProblemType> UNKNOWN = Map.of(
            ShowId.class, UNKNOWN_SHOW,
            ProgramId.class, UNKNOWN_PROGRAM,
            BookingId.class, UNKNOWN_BOOKING,
            CommandId.class, UNKNOWN_COMMAND,
            SeatId.class, INVALID_SEAT);

    private ProblemsOf() {}

    /** Returns what {@code handler} may be answered with, and {@code own} besides. */
    static Set<ProblemType> handler(Handler handler, Collection<ProblemType> own) {
        Set<ProblemType> problems = EnumSet.of(INTERNAL_ERROR, URI_TOO_LONG);
        problems.addAll(own);
        handler.pathTypes().filter(UNKNOWN::containsKey).map(UNKNOWN::get).forEach(problems::add);
        if (handler.isWrite()) {
            problems.addAll(List.of(CSRF_REFUSED, RATE_LIMITED));
        }
        if (handler.needsSession()) {
            problems.addAll(List.of(NOT_SIGNED_IN, SESSION_ENDED, UNAVAILABLE));
        }
        if (handler.isOperators()) {
            problems.add(NOT_ALLOWED);
        }
        if (handler.hasBody()) {
            problems.addAll(List.of(INVALID_REQUEST, BODY_TOO_LARGE, BODY_TOO_SLOW));
        }
        if (handler.hasQuery()) {
            problems.add(INVALID_REQUEST);
        }
        if (handler.hasKey()) {
            problems.addAll(List.of(INVALID_REQUEST, KEY_REUSED, ANSWER_TOO_LATE, SHOW_SUSPENDED, OVERLOADED));
        }
        return problems;
    }
}
