package io.realticket.commandapi.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.ProgramPage;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.commandapi.catalog.ProgramShows;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers what is asked for in a rush: shows for a moment, also that there is no such show, and layouts, which never
 * change. Thread-safe.
 */
final class CachedCatalog implements Catalog {
    private static final int SHOWS_MAX = 10_000;
    private static final int LAYOUTS_MAX = 200;

    private final Catalog stored;
    private final LoadingCache<ShowId, Optional<ShowOnSale>> shows;
    private final Cache<Drawing, PlaceLayout> layouts;

    CachedCatalog(Catalog stored, Duration showsKept) {
        this.stored = stored;
        this.shows = Caffeine.newBuilder()
                .maximumSize(SHOWS_MAX)
                .expireAfterWrite(showsKept)
                .build(stored::show);
        this.layouts = Caffeine.newBuilder().maximumSize(LAYOUTS_MAX).build();
    }

    private record Drawing(PlaceId place, int version) {}

    @Override
    public ProgramPage programs(ProgramSearch search) {
        return stored.programs(search);
    }

    @Override
    public Optional<ProgramShows> program(ProgramId id) {
        return stored.program(id);
    }

    @Override
    public Optional<ShowOnSale> show(ShowId id) {
        return shows.get(id);
    }

    @Override
    public PlaceLayout layout(ShowOnSale show) {
        Drawing drawing = new Drawing(show.show().place().id(), show.layoutVersion());
        return layouts.get(drawing, _ -> stored.layout(show));
    }
}
