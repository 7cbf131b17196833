package io.realticket.commandapi.http.problem;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a path that cannot name anything like one that names nothing, and any other parameter as a broken rule. */
final class UnreadableParameter {
    private static final Map<Class<?>, ProblemType> UNKNOWN = Map.of(
            ShowId.class, ProblemType.UNKNOWN_SHOW,
            ProgramId.class, ProblemType.UNKNOWN_PROGRAM,
            PlaceId.class, ProblemType.UNKNOWN_PLACE,
            BookingId.class, ProblemType.UNKNOWN_BOOKING,
            CommandId.class, ProblemType.UNKNOWN_COMMAND);

    private UnreadableParameter() {}

    static Problem problem(@Nullable Class<?> type, String field) {
        ProblemType unknown = type == null ? null : UNKNOWN.get(type);
        return unknown == null
                ? Problem.invalid(field, "is not written as it should be")
                : Problem.of(unknown, "The id is no canonical UUID.");
    }
}
