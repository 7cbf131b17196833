package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.ShowDesk;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Changes shows in PostgreSQL, each under the lock of its row. Thread-safe. */
final class StoredShowDesk implements ShowDesk {
    private final EntityManager entities;
    private final CatalogRows rows;
    private final StoredLayouts layouts;
    private final CatalogMessages messages;
    private final ShowChanges changes;
    private final ShowRooms rooms;

    StoredShowDesk(
            EntityManager entities,
            CatalogRows rows,
            StoredLayouts layouts,
            CatalogMessages messages,
            ShowChanges changes,
            ShowRooms rooms) {
        this.entities = entities;
        this.rows = rows;
        this.layouts = layouts;
        this.messages = messages;
        this.changes = changes;
        this.rooms = rooms;
    }

    @Override
    public Optional<ShowEdition> show(ShowId id) {
        return rows.show(id.value()).map(CatalogRows.ShowLine::edition);
    }

    @Override
    public Written add(Act act, ProgramId program, NewShow show, int layoutVersion) {
        return changes.once(act, () -> {
            ProgramRow played = entities.find(ProgramRow.class, program.value(), LockModeType.PESSIMISTIC_WRITE);
            PlaceRow place = entities.find(PlaceRow.class, show.place().value());
            if (played == null || place == null) {
                return new Written.Unknown(played == null ? Aggregate.Kind.PROGRAM : Aggregate.Kind.PLACE);
            }
            ShowRow row = new ShowRow(show, played, place, layoutVersion);
            Optional<PlaceLayout> layout = layouts.layout(row.layoutKey());
            if (layout.isEmpty()) {
                return new Written.Unknown(Aggregate.Kind.PLACE);
            }
            entities.persist(row);
            rows.refreshProgram(program.value());
            ShowEdition edition = row.edition(layout.get().seatLayout().seatCount());
            messages.settingsChanged(edition.onSale(), layout.get());
            messages.capacityChanged(edition, act.deed());
            messages.showChanged(edition, act.deed());
            return new Written.Done(show.id().value());
        });
    }

    @Override
    public Written change(Act act, Change change) {
        return changes.changed(act, change.id(), change.version(), row -> {
            if (!row.currency()
                    .equals(change.terms().prices().getFirst().price().currency())) {
                return new Written.Immutable("currency");
            }
            if (change.demo() && !row.mayBeReset()) {
                return new Written.Immutable("demo");
            }
            boolean isOver = rooms.isOver(change.id());
            if (isOver && !row.show(0).times().closesAt().equals(change.times().closesAt())) {
                return new Written.Immutable("closesAt");
            }
            Optional<Written> exceeded = rooms.exceeded(row, change.times());
            if (exceeded.isPresent()) {
                return exceeded.get();
            }
            row.change(change.times(), change.terms(), change.demo());
            if (!isOver) {
                rooms.timesChanged(change.id(), change.times());
            }
            rows.refreshProgram(row.programId());
            changes.settingsChanged(row);
            return new Written.Done(change.id().value());
        });
    }

    @Override
    public Written setCapacity(Act act, ShowId id, int capacity, long version) {
        return changes.changed(act, id, version, row -> {
            Optional<Written> exceeded = rooms.exceeded(row, capacity);
            if (exceeded.isPresent()) {
                return exceeded.get();
            }
            row.setCapacity(capacity);
            messages.capacityChanged(row.edition(0), act.deed());
            return new Written.Done(id.value());
        });
    }
}
