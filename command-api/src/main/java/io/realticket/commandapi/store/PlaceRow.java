package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.Place;
import io.realticket.contracts.id.PlaceId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;

/** A row of {@code places}. */
@Entity
@Table(name = "places")
class PlaceRow {
    @Id
    private UUID id;

    private String name;

    @SuppressWarnings("UnusedVariable") // JPA writes it.
    private String address;

    private String zone;

    /** For JPA. */
    protected PlaceRow() {}

    PlaceRow(NewPlace added) {
        this.id = added.place().id().value();
        this.name = added.place().name();
        this.address = added.address();
        this.zone = added.place().zone().getId();
    }

    Place place() {
        return new Place(new PlaceId(id), name, ZoneId.of(zone));
    }
}
