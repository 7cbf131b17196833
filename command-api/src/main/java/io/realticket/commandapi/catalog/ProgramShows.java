package io.realticket.commandapi.catalog;

import java.util.List;

/**
 * A program with its shows.
 *
 * @param shows by beginning, earliest first
 */
public record ProgramShows(Program program, List<Show> shows) {
    /** Copies the list. */
    public ProgramShows {
        shows = List.copyOf(shows);
    }
}
