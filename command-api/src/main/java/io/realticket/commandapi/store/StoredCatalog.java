package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramPage;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.commandapi.catalog.ProgramShows;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.store.CatalogRows.LayoutLine;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.util.List;
import java.util.Optional;

/** The catalog as PostgreSQL has it now. At most two statements a call. Thread-safe. */
final class StoredCatalog implements Catalog {
    private final CatalogRows rows;
    private final ProgramLists lists;

    StoredCatalog(CatalogRows rows, ProgramLists lists) {
        this.rows = rows;
        this.lists = lists;
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
    public PlaceLayout layout(ShowOnSale show) {
        LayoutKey key = new LayoutKey(show.show().place().id().value(), show.layoutVersion());
        List<LayoutLine> lines = rows.layout(key);
        if (lines.isEmpty()) {
            throw new IllegalStateException("no layout " + key);
        }
        return lines.getFirst()
                .layout()
                .layout(lines.stream().map(LayoutLine::section).toList());
    }
}
