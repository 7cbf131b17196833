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
import java.util.function.Function;

/** Changes shows in PostgreSQL, each under the lock of its row. Thread-safe. */
final class StoredShowDesk implements ShowDesk {
    private final EntityManager entities;
    private final CatalogRows rows;
    private final StoredLayouts layouts;
    private final CatalogMessages messages;
    private final Writing writing;

    StoredShowDesk(
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
    public Optional<ShowEdition> show(ShowId id) {
        return rows.show(id.value()).map(CatalogRows.ShowLine::edition);
    }

    @Override
    public Written add(Act act, ProgramId program, NewShow show, int layoutVersion) {
        return writing.once(act, () -> {
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
        return changed(act, change.id(), change.version(), row -> {
            if (!row.currency()
                    .equals(change.terms().prices().getFirst().price().currency())) {
                return new Written.Immutable("currency");
            }
            if (change.demo() && !row.mayBeReset()) {
                return new Written.Immutable("demo");
            }
            row.change(change.times(), change.terms(), change.demo());
            PlaceLayout layout = layouts.layout(row.layoutKey()).orElseThrow();
            rows.refreshProgram(row.programId());
            messages.settingsChanged(row.onSale(layout.seatLayout().seatCount()), layout);
            return new Written.Done(change.id().value());
        });
    }

    @Override
    public Written setCapacity(Act act, ShowId id, int capacity, long version) {
        return changed(act, id, version, row -> {
            row.setCapacity(capacity);
            messages.capacityChanged(row.edition(0), act.deed());
            return new Written.Done(id.value());
        });
    }

    private Written changed(Act act, ShowId id, long version, Function<ShowRow, Written> change) {
        return writing.once(act, () -> {
            // Whoever changes a show has its program first, like one who changes the program itself.
            Optional<ShowRow> there = rows.lockedProgramOf(id.value())
                    .map(program -> entities.find(ShowRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
            if (there.isEmpty()) {
                return new Written.Unknown(Aggregate.Kind.SHOW);
            }
            ShowRow row = there.get();
            if (row.version() != version) {
                return new Written.Conflict(row.version());
            }
            Written written = change.apply(row);
            if (written instanceof Written.Done) {
                messages.showChanged(row.edition(0), act.deed());
            }
            return written;
        });
    }
}
