package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import java.util.UUID;

/** Tells what came of a change to the catalog. */
final class WrittenAnswers {
    private WrittenAnswers() {}

    /** Returns the id of what was changed, or ends the request with the problem that kept it from being changed. */
    static UUID done(Written written) {
        return switch (written) {
            case Written.Done(UUID id) -> id;
            case Written.Unknown(var kind) ->
                throw Problem.of(
                                switch (kind) {
                                    case PROGRAM -> ProblemType.UNKNOWN_PROGRAM;
                                    case PLACE -> ProblemType.UNKNOWN_PLACE;
                                    case SHOW -> ProblemType.UNKNOWN_SHOW;
                                    case PLATFORM -> ProblemType.INTERNAL_ERROR;
                                    case BOOKING -> ProblemType.UNKNOWN_BOOKING;
                                },
                                "The catalog has none with this id, or no such version of it.")
                        .exception();
            case Written.Conflict(long version) ->
                throw Problem.of(ProblemType.VERSION_CONFLICT, "Look at it again, and decide anew.")
                        .with("version", version)
                        .exception();
            case Written.Immutable(String part) ->
                throw Problem.of(
                                ProblemType.IMMUTABLE,
                                "This never changes once a show is there, or its waiting room is over.")
                        .with("part", part)
                        .exception();
            case Written.Exceeded(String part, int bound) ->
                throw Problem.of(ProblemType.CAPACITY_EXCEEDED, "All shows together may not let in more.")
                        .with("part", part)
                        .with("bound", bound)
                        .exception();
            case Written.KeyReused() ->
                throw Problem.of(ProblemType.KEY_REUSED, "The key stands for another request.")
                        .exception();
        };
    }
}
