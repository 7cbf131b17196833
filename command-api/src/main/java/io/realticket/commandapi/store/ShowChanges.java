package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.ShowId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Changes one show at a time, under the lock of its row, from the version that somebody saw. Thread-safe. */
final class ShowChanges {
    private final EntityManager entities;
    private final CatalogRows rows;
    private final StoredLayouts layouts;
    private final CatalogMessages messages;
    private final Writing writing;

    ShowChanges(
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

    /** Makes {@code change} with the row of the show, and tells everybody of the show as it is then. */
    Written changed(Act act, ShowId id, long version, Function<ShowRow, Written> change) {
        return once(act, () -> {
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

    /** Tells the decider by what the show is sold now: its terms, times or admission have a new version. */
    void settingsChanged(ShowRow row) {
        PlaceLayout layout = layouts.layout(row.layoutKey()).orElseThrow();
        messages.settingsChanged(row.onSale(layout.seatLayout().seatCount()), layout);
    }

    /** Writes down {@code act} and makes {@code change}, unless that was done before. */
    Written once(Act act, Supplier<Written> change) {
        return writing.once(act, change);
    }
}
