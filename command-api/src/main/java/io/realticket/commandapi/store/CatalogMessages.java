package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.message.Message;
import io.realticket.commandapi.message.Outbox;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;

/**
 * Tells the topics of what changes in the catalog: each method is called in the transaction of the change. Thread-safe.
 */
final class CatalogMessages {
    private final Outbox outbox;

    CatalogMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells the decider by what a show is sold: it is new, or its terms or times have a new version. */
    void settingsChanged(ShowOnSale show, PlaceLayout layout) {
        ShowId id = show.show().id();
        int version = show.terms().version();
        outbox.add(Message.seatCommand(
                new SeatCommand.OpenShow(CommandIds.settings(id, version), id, show.settings(layout)),
                Aggregate.of(id),
                version));
    }
}
