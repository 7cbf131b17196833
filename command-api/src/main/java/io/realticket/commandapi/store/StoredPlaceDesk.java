package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Editions;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.PlaceDesk;
import io.realticket.commandapi.catalog.PlaceEdition;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.PlaceId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Brings places and layouts into PostgreSQL. Thread-safe. */
final class StoredPlaceDesk implements PlaceDesk {
    private final EntityManager entities;
    private final CatalogRows rows;
    private final StoredLayouts layouts;
    private final CatalogMessages messages;
    private final Writing writing;

    StoredPlaceDesk(
            EntityManager entities,
            CatalogRows rows,
            StoredLayouts layouts,
            CatalogMessages messages,
            Writing writing) {
        this.entities = entities;
        this.rows = rows;
        this.layouts = layouts;
        this.messages = messages;
        this.writing = writing;
    }

    @Override
    public Editions<PlaceEdition> places(Editions.Page page) {
        return new Editions<>(
                rows.places(page.size(), page.from()).stream()
                        .map(CatalogRows.PlaceLine::edition)
                        .toList(),
                rows.countPlaces());
    }

    @Override
    public Optional<PlaceEdition> place(PlaceId id) {
        return rows.place(id.value()).map(CatalogRows.PlaceLine::edition);
    }

    @Override
    public Optional<NewPlace> drawn(PlaceId id, int version) {
        return rows.place(id.value())
                .flatMap(line -> layouts.layout(new LayoutKey(id.value(), version))
                        .map(layout -> line.place().drawn(layout)));
    }

    @Override
    public Written add(Act act, NewPlace place) {
        return writing.once(act, () -> {
            PlaceRow row = new PlaceRow(place);
            entities.persist(row);
            layouts.add(place.place().id().value(), place.layout());
            messages.placeChanged(row.edition(place.layout()), act.deed());
            return new Written.Done(place.place().id().value());
        });
    }

    @Override
    public Written addLayout(Act act, PlaceId id, PlaceLayout drawing) {
        return writing.once(act, () -> {
            PlaceRow row = entities.find(PlaceRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                return new Written.Unknown(Aggregate.Kind.PLACE);
            }
            PlaceLayout next =
                    new PlaceLayout(rows.newestLayout(id.value()) + 1, drawing.overview(), drawing.sections());
            layouts.add(id.value(), next);
            row.redrawn();
            messages.placeChanged(row.edition(next), act.deed());
            return new Written.Done(id.value());
        });
    }
}
