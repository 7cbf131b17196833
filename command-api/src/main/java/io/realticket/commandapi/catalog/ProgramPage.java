package io.realticket.commandapi.catalog;

import java.util.List;

/**
 * One page of a list of programs.
 *
 * @param total how many programs all pages have together
 */
public record ProgramPage(List<ProgramSummary> programs, long total) {
    /** Copies the list. */
    public ProgramPage {
        programs = List.copyOf(programs);
    }
}
