package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Editions;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramDesk;
import io.realticket.commandapi.catalog.ProgramEdition;
import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.ProgramId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes programs in PostgreSQL, each under the lock of its row. Thread-safe. */
final class StoredProgramDesk implements ProgramDesk {
    private final EntityManager entities;
    private final CatalogRows rows;
    private final CatalogMessages messages;
    private final Writing writing;
    private final Clock clock;

    StoredProgramDesk(
            EntityManager entities, CatalogRows rows, CatalogMessages messages, Writing writing, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.messages = messages;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public Optional<ProgramEdition> program(ProgramId id) {
        return rows.program(id.value()).map(ProgramRow::edition);
    }

    @Override
    public Editions<ProgramEdition> programs(@Nullable Boolean archived, Editions.Page page) {
        String which = archived == null ? "" : " where program.archivedAt is " + (archived ? "not null" : "null");
        List<ProgramEdition> items = entities
                .createQuery(
                        "select program from ProgramRow program" + which + " order by program.id desc",
                        ProgramRow.class)
                .setFirstResult(page.from())
                .setMaxResults(page.size())
                .getResultList()
                .stream()
                .map(ProgramRow::edition)
                .toList();
        long total = entities.createQuery("select count(program) from ProgramRow program" + which, Long.class)
                .getSingleResult();
        return new Editions<>(items, total);
    }

    @Override
    public Written add(Act act, Program program) {
        return writing.once(act, () -> {
            ProgramRow row = new ProgramRow(program);
            entities.persist(row);
            return told(row, act);
        });
    }

    @Override
    public Written change(Act act, Program program, long version) {
        return change(act, program.id(), version, row -> row.change(program));
    }

    @Override
    public Written archive(Act act, ProgramId id, boolean archived, long version) {
        return change(
                act, id, version, row -> row.archive(archived, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Written change(Act act, ProgramId id, long version, Consumer<ProgramRow> change) {
        return writing.once(act, () -> {
            ProgramRow row = entities.find(ProgramRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                return new Written.Unknown(Aggregate.Kind.PROGRAM);
            }
            if (row.edition().version() != version) {
                return new Written.Conflict(row.edition().version());
            }
            change.accept(row);
            return told(row, act);
        });
    }

    private Written told(ProgramRow row, Act act) {
        ProgramId id = row.program().id();
        rows.refreshProgram(id.value());
        messages.programChanged(row.edition(), act.deed());
        return new Written.Done(id.value());
    }
}
