package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.NewCatalog;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.room.RoomTerms;
import io.realticket.contracts.id.PlaceId;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Adds to the catalog in PostgreSQL. Thread-safe. */
final class StoredCatalogWriter implements CatalogWriter {
    /** Any number: the lock means that a node fills the empty catalog. */
    private static final long FIRST_IMPORT_LOCK = 7_258_316_401L;

    private final EntityManager entities;
    private final CatalogRows rows;
    private final StoredLayouts layouts;
    private final CatalogMessages messages;
    private final ShowRooms rooms;
    private final TransactionOperations transactions;

    StoredCatalogWriter(
            EntityManager entities,
            CatalogRows rows,
            StoredLayouts layouts,
            CatalogMessages messages,
            ShowRooms rooms,
            TransactionOperations transactions) {
        this.entities = entities;
        this.rows = rows;
        this.layouts = layouts;
        this.messages = messages;
        this.rooms = rooms;
        this.transactions = transactions;
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public boolean addIfEmpty(NewCatalog catalog) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                    .setParameter("lock", FIRST_IMPORT_LOCK)
                    .getSingleResult();
            boolean empty = rows.isEmpty();
            if (empty) {
                add(catalog);
            }
            return empty;
        }));
    }

    private void add(NewCatalog catalog) {
        Map<PlaceId, Added> places = new HashMap<>();
        catalog.places().forEach(place -> places.put(place.place().id(), new Added(add(place), place.layout())));
        catalog.programs().forEach(added -> {
            ProgramRow program = new ProgramRow(added.program());
            entities.persist(program);
            messages.programChanged(program.edition(), null);
            added.shows().forEach(show -> add(show, program, places.get(show.place())));
            rows.refreshProgram(added.program().id().value());
        });
    }

    private record Added(PlaceRow place, PlaceLayout layout) {}

    private void add(NewShow show, ProgramRow program, @Nullable Added at) {
        if (at == null) {
            throw new IllegalArgumentException("show " + show.id() + " is at no new place");
        }
        ShowRow row = new ShowRow(show, program, at.place(), at.layout().version());
        entities.persist(row);
        if (show.waitingRoom()) {
            // The room refers to its show.
            entities.flush();
            rooms.put(row, RoomTerms.DEFAULT);
        }
        ShowEdition edition = row.edition(at.layout().seatLayout().seatCount());
        messages.settingsChanged(edition.onSale(), at.layout());
        messages.capacityChanged(edition, null);
        messages.showChanged(edition, null);
    }

    private PlaceRow add(NewPlace added) {
        PlaceRow place = new PlaceRow(added);
        entities.persist(place);
        layouts.add(added.place().id().value(), added.layout());
        messages.placeChanged(place.edition(added.layout()), null);
        return place;
    }
}
