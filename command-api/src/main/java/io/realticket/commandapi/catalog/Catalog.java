package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to see and to buy. What it returns may be a second old; layouts are immutable. */
public interface Catalog {
    /** Most programs a list has; beyond it the latest are left out. */
    int PROGRAMS_MAX = 500;

    /** Returns all programs by their first show, earliest first. */
    List<ProgramSummary> programs();

    /** Returns a program with its shows, empty if there is none with {@code id}. */
    Optional<ProgramShows> program(ProgramId id);

    /** Returns a show with its terms, empty if there is none with {@code id}. */
    Optional<ShowOnSale> show(ShowId id);

    /** Returns those of the shows with {@code ids} that there are. One statement at most. */
    Map<ShowId, ShowOnSale> shows(Set<ShowId> ids);

    /** Returns the layout that {@code show} is sold by. */
    PlaceLayout layout(ShowOnSale show);
}
