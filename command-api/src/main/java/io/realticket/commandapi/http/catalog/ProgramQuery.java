package io.realticket.commandapi.http.catalog;

import io.realticket.commandapi.catalog.ProgramOrder;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parameters of a list of programs. The names are those of the address.
 *
 * @param query words, perhaps none
 * @param page from 1
 * @param size lines of a page
 * @param sort {@code first-show}, {@code title} or {@code newest}
 */
record ProgramQuery(String query, int page, int size, String sort) {
    static final String SIZE_DEFAULT = "20";
    static final String SORT_DEFAULT = "first-show";

    private static final Map<String, ProgramOrder> ORDERS =
            Map.of(SORT_DEFAULT, ProgramOrder.FIRST_SHOW, "title", ProgramOrder.TITLE, "newest", ProgramOrder.NEWEST);

    /** Returns what is searched, or ends the request with a problem that names every parameter and its rule. */
    ProgramSearch checked() {
        List<FieldFault> faults = new ArrayList<>();
        if (query.length() > ProgramSearch.QUERY_LENGTH_MAX || query.chars().anyMatch(c -> c == 0)) {
            faults.add(new FieldFault(
                    "query", "must have at most " + ProgramSearch.QUERY_LENGTH_MAX + " characters, none of them NUL"));
        }
        if (page < 1 || page > ProgramSearch.PAGE_MAX) {
            faults.add(new FieldFault("page", "must be 1 to " + ProgramSearch.PAGE_MAX));
        }
        if (size < 1 || size > ProgramSearch.SIZE_MAX) {
            faults.add(new FieldFault("size", "must be 1 to " + ProgramSearch.SIZE_MAX));
        }
        ProgramOrder order = ORDERS.get(sort.toLowerCase(Locale.ROOT));
        if (order == null) {
            faults.add(new FieldFault("sort", "must be first-show, title or newest"));
        }
        if (order == null || !faults.isEmpty()) {
            throw Problem.invalid(faults).exception();
        }
        return new ProgramSearch(query, order, page, size);
    }
}
