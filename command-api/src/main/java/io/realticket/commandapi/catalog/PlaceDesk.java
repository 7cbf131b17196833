package io.realticket.commandapi.catalog;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.PlaceId;
import java.util.Optional;

/** Where operators bring in places and layouts. Each import is one transaction. Thread-safe. */
public interface PlaceDesk {
    /** Returns a page of the places, latest first. Two statements. */
    Editions<PlaceEdition> places(Editions.Page page);

    /** Returns a place as it is now; empty if there is none with {@code id}. */
    Optional<PlaceEdition> place(PlaceId id);

    /** Returns a place with the {@code version}th of its layouts; empty if there is none. */
    Optional<NewPlace> drawn(PlaceId id, int version);

    /** Adds {@code place} with its first layout. */
    Written add(Act act, NewPlace place);

    /** Adds a drawing as the next version of a place's layout; the others stay as they are. */
    Written addLayout(Act act, PlaceId id, PlaceLayout drawing);
}
