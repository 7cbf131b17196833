package io.realticket.commandapi.http.catalog;

import io.realticket.commandapi.catalog.Catalog;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads of the catalog. They may be kept and asked again by their ETag. */
@RestController
class CatalogController {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Catalog catalog;
    private final KnownShows shows;
    private final StreamSettings stream;
    private final CachingSettings caching;

    CatalogController(Catalog catalog, KnownShows shows, StreamSettings stream, CachingSettings caching) {
        this.catalog = catalog;
        this.shows = shows;
        this.stream = stream;
        this.caching = caching;
    }

    @GetMapping("/api/programs")
    ResponseEntity<ProgramsView> programs(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = ProgramQuery.SIZE_DEFAULT) int size,
            @RequestParam(defaultValue = ProgramQuery.SORT_DEFAULT) String sort) {
        ProgramSearch search = new ProgramQuery(query, page, size, sort).checked();
        return kept(caching.listsMaxAge(), ProgramsView.of(search, catalog.programs(search)));
    }

    @GetMapping("/api/programs/{id}")
    ResponseEntity<ProgramView> program(@PathVariable ProgramId id) {
        return catalog.program(id)
                .map(program -> kept(caching.listsMaxAge(), ProgramView.of(program)))
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_PROGRAM, "The catalog has no program " + id + ".")
                        .exception());
    }

    @GetMapping("/api/shows/{id}")
    ResponseEntity<ShowView> show(@PathVariable ShowId id) {
        return kept(caching.showsMaxAge(), ShowView.of(shows.require(id), stream.baseUrl()));
    }

    /** A layout never changes under its version: asked by it, the answer may be kept for ever. */
    @GetMapping("/api/shows/{id}/layout")
    ResponseEntity<LayoutView> layout(@PathVariable ShowId id, @RequestParam(defaultValue = "0") int v) {
        ShowOnSale show = shows.require(id);
        CacheControl caching = v == show.layoutVersion()
                ? CacheControl.maxAge(FOR_EVER).cachePublic().immutable()
                : CacheControl.noCache().cachePublic();
        return ResponseEntity.ok()
                .cacheControl(caching)
                .eTag(show.show().place().id() + "-" + show.layoutVersion())
                .body(LayoutView.of(shows.layout(show)));
    }

    /** The answer may be kept for a moment, and then be asked for again by its tag. */
    private static <T> ResponseEntity<T> kept(Duration maxAge, T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(maxAge).cachePublic().mustRevalidate())
                .body(body);
    }
}
