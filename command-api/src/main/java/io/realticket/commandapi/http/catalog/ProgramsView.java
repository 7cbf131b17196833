package io.realticket.commandapi.http.catalog;

import io.realticket.commandapi.catalog.ProgramPage;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.commandapi.catalog.ProgramSummary;
import io.realticket.contracts.id.ProgramId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of programs.
 *
 * @param page from 1
 * @param size most items of a page
 * @param total items of all pages
 */
record ProgramsView(List<Item> items, int page, int size, long total) {
    /**
     * One line; of a long description only the beginning.
     *
     * @param saleOpensAt of the sale that is on, or else of the next; null if all are over
     * @param saleClosesAt of the same
     */
    record Item(
            ProgramId id,
            String title,
            String description,
            @Nullable String posterUrl,
            long shows,
            @Nullable Instant firstShowAt,
            @Nullable Instant lastShowAt,
            @Nullable Instant saleOpensAt,
            @Nullable Instant saleClosesAt) {
        static Item of(ProgramSummary line) {
            return new Item(
                    line.program().id(),
                    line.program().title(),
                    line.program().description(),
                    line.program().posterUrl(),
                    line.shows(),
                    line.firstShowAt(),
                    line.lastShowAt(),
                    line.saleOpensAt(),
                    line.saleClosesAt());
        }
    }

    static ProgramsView of(ProgramSearch search, ProgramPage page) {
        return new ProgramsView(
                page.programs().stream().map(Item::of).toList(), search.page(), search.size(), page.total());
    }
}
