package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramPage;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.commandapi.catalog.ProgramShows;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalog as PostgreSQL has it now. At most two statements a call. Thread-safe. */
final class StoredCatalog implements Catalog {
    private final CatalogRows rows;
    private final ProgramLists lists;
    private final StoredLayouts layouts;

    StoredCatalog(CatalogRows rows, ProgramLists lists, StoredLayouts layouts) {
        this.rows = rows;
        this.lists = lists;
        this.layouts = layouts;
    }

    @Override
    public ProgramPage programs(ProgramSearch search) {
        return lists.page(search);
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
        return layouts.layout(key).orElseThrow(() -> new IllegalStateException("no layout " + key));
    }
}
