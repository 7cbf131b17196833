package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramShows;
import io.realticket.commandapi.catalog.ProgramSummary;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;

/** The catalog as PostgreSQL has it now. At most two statements a call. Thread-safe. */
final class StoredCatalog implements Catalog {
    private final CatalogRows rows;

    StoredCatalog(CatalogRows rows) {
        this.rows = rows;
    }

    @Override
    public List<ProgramSummary> programs() {
        return rows.programs(Limit.of(PROGRAMS_MAX)).stream()
                .map(line -> new ProgramSummary(
                        line.program().program(), line.shows(), line.firstShowAt(), line.lastShowAt()))
                .toList();
    }

    @Override
    public Optional<ProgramShows> program(ProgramId id) {
        return rows.program(id.value()).map(row -> {
            Program program = row.program();
            return new ProgramShows(
                    program,
                    rows.shows(id.value()).stream()
                            .map(line -> line.show().show(line.seats()))
                            .toList());
        });
    }

    @Override
    public Optional<ShowOnSale> show(ShowId id) {
        return rows.show(id.value()).map(line -> line.show().onSale(line.seats()));
    }

    @Override
    public Map<ShowId, ShowOnSale> shows(Set<ShowId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.shows(ids.stream().map(ShowId::value).toList()).stream()
                .map(line -> line.show().onSale(line.seats()))
                .collect(Collectors.toMap(onSale -> onSale.show().id(), Function.identity()));
    }

    @Override
    public PlaceLayout layout(ShowOnSale show) {
        LayoutKey key = new LayoutKey(show.show().place().id().value(), show.layoutVersion());
        return rows.layout(key)
                .map(row -> row.layout(rows.sections(key.placeId(), key.version())))
                .orElseThrow(() -> new IllegalStateException("no layout " + key));
    }
}
