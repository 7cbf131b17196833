package io.realticket.commandapi.http.openapi;

import io.realticket.commandapi.http.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What no signature says about an operation.
 *
 * @param summary one sentence; a handler's own {@code @Operation} comes first
 * @param problems of its own, besides those that follow from its signature
 */
record OperationWords(String summary, List<Success> successes, List<ProblemType> problems) {
    private static final Success LATE = new Success(
            202, "LateAnswer", "Accepted, and not decided yet: Location says where the outcome is found", false);
    private static final Success COMES = new Success(
            202,
            "ComingAnswer",
            "Accepted, and not settled yet: Location says where the booking tells how it ends",
            false);
    private static final OperationWords NONE =
            new OperationWords("", List.of(new Success(200, null, "As asked", false)), List.of());
    private static final Map<String, OperationWords> ALL = all();

    /**
     * An answer that is no problem.
     *
     * @param schema of its body; null for what the handler returns
     * @param isEmpty whether it has no body
     */
    record Success(int status, @Nullable String schema, String meaning, boolean isEmpty) {}

    /** Returns the words for an operation, which are empty if nobody has written any. */
    static OperationWords of(String name) {
        return ALL.getOrDefault(name, NONE);
    }

    private static Map<String, OperationWords> all() {
        Map<String, OperationWords> all = new TreeMap<>(BuyerOperations.all());
        all.putAll(OperatorOperations.all());
        return all;
    }

    /** Begins the words for one that reads. */
    static OperationWords reads(String summary, String meaning) {
        return new OperationWords(summary, List.of(new Success(200, null, meaning, false)), List.of());
    }

    /** Begins the words for one that writes. */
    static OperationWords writes(String summary) {
        return new OperationWords(summary, List.of(), List.of());
    }

    OperationWords answers(int status, String schema, String meaning) {
        return with(new Success(status, schema, meaning, false));
    }

    OperationWords isDone(String meaning) {
        return with(new Success(204, null, meaning, true));
    }

    OperationWords late() {
        return with(LATE);
    }

    /** Of one whose outcome is told where the booking is. */
    OperationWords comes() {
        return with(COMES);
    }

    private OperationWords with(Success success) {
        List<Success> more = new ArrayList<>(successes);
        more.add(success);
        return new OperationWords(summary, List.copyOf(more), problems);
    }

    OperationWords refuses(ProblemType... types) {
        List<ProblemType> more = new ArrayList<>(problems);
        more.addAll(List.of(types));
        return new OperationWords(summary, successes, List.copyOf(more));
    }
}
