package io.realticket.commandapi.catalog;

import java.util.List;

/** A file cannot be imported. Nothing of it was. */
public final class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportProblem> problems;

    /**
     * @param source the file's name
     * @param problems at least one
     */
    public ImportException(String source, List<ImportProblem> problems) {
        super(source + " was not imported: "
                + String.join(
                        "; ", problems.stream().map(ImportProblem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that was found wrong, up to a bound. */
    public List<ImportProblem> problems() {
        return problems;
    }
}
