package io.realticket.commandapi.catalog;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that its author can mend everything at once. Not thread-safe. */
public final class ImportProblems {
    /** Most problems collected: who made more has made the same one many times. */
    public static final int PROBLEMS_MAX = 50;

    private final String source;
    private final List<ImportProblem> problems = new ArrayList<>();

    /** @param source the file's name */
    public ImportProblems(String source) {
        this.source = source;
    }

    /** Adds that {@code where} does not follow {@code rule}; beyond the bound it is dropped. */
    public void add(String where, String rule) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(new ImportProblem(where, rule));
        }
    }

    /** Adds the problem if {@code holds} is false, and returns {@code holds}. */
    public boolean check(boolean holds, String where, String rule) {
        if (!holds) {
            add(where, rule);
        }
        return holds;
    }

    /** Throws {@link ImportException} if there is any problem. */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw exception();
        }
    }

    /** Returns the exception that names every problem; there must be one. */
    public ImportException exception() {
        return new ImportException(source, problems);
    }
}
