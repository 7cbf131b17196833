package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.store.CatalogRows.LayoutLine;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Layouts, each a row and one more for each of its sections. What is there never changes. Thread-safe. */
final class StoredLayouts {
    private final EntityManager entities;
    private final CatalogRows rows;

    StoredLayouts(EntityManager entities, CatalogRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** Returns the layout with {@code key}; empty if there is none. One statement. */
    Optional<PlaceLayout> layout(LayoutKey key) {
        List<LayoutLine> lines = rows.layout(key);
        return lines.stream()
                .findFirst()
                .map(first -> first.layout()
                        .layout(lines.stream().map(LayoutLine::section).toList()));
    }

    /** Adds {@code layout} to the caller's transaction. */
    void add(UUID place, PlaceLayout layout) {
        entities.persist(new LayoutRow(place, layout));
        for (int ordinal = 0; ordinal < layout.sections().size(); ordinal++) {
            SectionKey key = new SectionKey(place, layout.version(), ordinal);
            entities.persist(new SectionRow(key, layout.sections().get(ordinal)));
        }
    }
}
