package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.Place;
import io.realticket.commandapi.catalog.PlaceEdition;
import io.realticket.commandapi.catalog.PlaceLayout;
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

    private String address;
    private String zone;
    private int version;

    /** For JPA. */
    protected PlaceRow() {}

    PlaceRow(NewPlace added) {
        this.id = added.place().id().value();
        this.name = added.place().name();
        this.address = added.address();
        this.zone = added.place().zone().getId();
        this.version = 1;
    }

    /** It has another layout. */
    void redrawn() {
        this.version++;
    }

    PlaceEdition edition(PlaceLayout newest) {
        return new PlaceEdition(
                place(), address, version, newest.version(), newest.seatLayout().seatCount());
    }

    PlaceEdition edition(LayoutRow newest) {
        return new PlaceEdition(place(), address, version, newest.version(), newest.seats());
    }

    NewPlace drawn(PlaceLayout layout) {
        return new NewPlace(place(), address, layout);
    }

    Place place() {
        return new Place(new PlaceId(id), name, ZoneId.of(zone));
    }
}
