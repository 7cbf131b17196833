package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Place;
import io.realticket.commandapi.catalog.PlaceEdition;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramEdition;
import io.realticket.commandapi.catalog.Show;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.message.Message;
import io.realticket.commandapi.message.Outbox;
import io.realticket.commandapi.operator.Deed;
import io.realticket.contracts.catalog.CatalogRecord;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.seat.SeatCommand;
import org.jspecify.annotations.Nullable;

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

    /** Tells the waiting room how many may shop at the same time: the show is new, or has another capacity. */
    void capacityChanged(ShowEdition show, @Nullable Deed deed) {
        ShowId id = show.onSale().show().id();
        outbox.add(Message.queueCommand(
                new QueueCommand.SetCapacity(
                        CommandIds.capacity(id, show.version()),
                        id,
                        show.version(),
                        show.capacity(),
                        actor(deed),
                        reason(deed)),
                Aggregate.of(id),
                show.version()));
    }

    /** Tells the waiting room by what it is decided: it is new, or has another version. */
    void roomChanged(ShowId id, RoomSettings settings) {
        outbox.add(Message.queueCommand(
                new QueueCommand.OpenRoom(CommandIds.room(id, settings.version()), id, settings),
                Aggregate.of(id),
                settings.version()));
    }

    /**
     * Tells the waiting room the secret of its draw.
     *
     * @param attempt counts how often it was told, from 1 on
     */
    void secretRevealed(ShowId id, String secret, int attempt) {
        outbox.add(Message.queueCommand(
                new QueueCommand.RevealSecret(CommandIds.reveal(id, attempt), id, secret), Aggregate.of(id), attempt));
    }

    /** Tells everybody of a program. */
    void programChanged(ProgramEdition edition, @Nullable Deed deed) {
        Program program = edition.program();
        outbox.add(Message.catalog(
                new CatalogRecord.Program(
                        program.id(),
                        edition.version(),
                        program.title(),
                        program.description(),
                        program.posterUrl(),
                        edition.archivedAt(),
                        actor(deed),
                        reason(deed)),
                Aggregate.of(program.id())));
    }

    /** Tells everybody of a place. */
    void placeChanged(PlaceEdition edition, @Nullable Deed deed) {
        Place place = edition.place();
        outbox.add(Message.catalog(
                new CatalogRecord.Place(
                        place.id(),
                        edition.version(),
                        place.name(),
                        edition.address(),
                        place.zone().getId(),
                        edition.layoutVersion(),
                        edition.seats(),
                        actor(deed),
                        reason(deed)),
                Aggregate.of(place.id())));
    }

    /** Tells everybody of a show. */
    void showChanged(ShowEdition edition, @Nullable Deed deed) {
        ShowOnSale onSale = edition.onSale();
        Show show = onSale.show();
        outbox.add(Message.catalog(
                new CatalogRecord.Show(
                        show.id(),
                        edition.version(),
                        onSale.program().id(),
                        show.place().id(),
                        onSale.layoutVersion(),
                        show.times().startsAt(),
                        show.times().opensAt(),
                        show.times().closesAt(),
                        onSale.terms().rules(),
                        onSale.terms().prices(),
                        edition.capacity(),
                        edition.demo(),
                        actor(deed),
                        reason(deed)),
                Aggregate.of(show.id())));
    }

    private static @Nullable ActorId actor(@Nullable Deed deed) {
        return deed == null ? null : deed.actor();
    }

    private static @Nullable String reason(@Nullable Deed deed) {
        return deed == null ? null : deed.reason();
    }
}
