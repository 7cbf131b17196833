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
    /** One line; of a long description only the beginning. */
    record Item(
            ProgramId id,
            String title,
            String description,
            @Nullable String posterUrl,
            long shows,
            @Nullable Instant firstShowAt,
            @Nullable Instant lastShowAt) {
        static Item of(ProgramSummary line) {
            return new Item(
                    line.program().id(),
                    line.program().title(),
                    line.program().description(),
                    line.program().posterUrl(),
                    line.shows(),
                    line.firstShowAt(),
                    line.lastShowAt());
        }
    }

    static ProgramsView of(ProgramSearch search, ProgramPage page) {
        return new ProgramsView(
                page.programs().stream().map(Item::of).toList(), search.page(), search.size(), page.total());
    }
}
