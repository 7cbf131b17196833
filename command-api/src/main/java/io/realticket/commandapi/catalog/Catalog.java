package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.Optional;

/** What there is to see and to buy. What it returns may be a second old; layouts are immutable. */
public interface Catalog {
    /** Returns the page of programs that {@code search} asks for, empty beyond the last; archived ones are left out. */
    ProgramPage programs(ProgramSearch search);

    /** Returns a program with its shows, empty if there is none with {@code id}. */
    Optional<ProgramShows> program(ProgramId id);

    /** Returns a show with its terms, empty if there is none with {@code id}. */
    Optional<ShowOnSale> show(ShowId id);

    /** Returns the layout that {@code show} is sold by. */
    PlaceLayout layout(ShowOnSale show);
}
