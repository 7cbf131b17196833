package io.realticket.commandapi.catalog;

import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.Optional;

/** Where operators change shows. Each change is one transaction, with what the topics are told of it. Thread-safe. */
public interface ShowDesk {
    /** Returns a show as it is now; empty if there is none with {@code id}. */
    Optional<ShowEdition> show(ShowId id);

    /**
     * Adds {@code show}, whose prices fit the layout.
     *
     * @param layoutVersion of the place's layout
     */
    Written add(Act act, ProgramId program, NewShow show, int layoutVersion);

    /** Gives a show other times and terms, which fit its layout. */
    Written change(Act act, Change change);

    /**
     * Lets another number of buyers shop at the same time.
     *
     * @param version that the operator saw
     */
    Written setCapacity(Act act, ShowId id, int capacity, long version);

    /**
     * Other times and terms.
     *
     * @param terms their version is of no account: it grows by one
     * @param demo whether the show may be reset: one that could not will never be
     * @param version that the operator saw
     */
    record Change(ShowId id, ShowTimes times, SaleTerms terms, boolean demo, long version) {}
}
