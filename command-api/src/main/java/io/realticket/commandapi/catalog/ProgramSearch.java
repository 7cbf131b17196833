package io.realticket.commandapi.catalog;

/**
 * Which programs to list, and which page of them.
 *
 * @param query words that each must be a piece of the title, of the description or of the name of a place; blank for all
 * @param page from 1
 * @param size lines of a page
 */
public record ProgramSearch(String query, ProgramOrder order, int page, int size) {
    /** Longest query: whoever remembers more of a title finds it by less. */
    public static final int QUERY_LENGTH_MAX = 100;
    /** Largest page. */
    public static final int SIZE_MAX = 100;
    /** Last page that may be asked for: lines so far behind are found by a query. */
    public static final int PAGE_MAX = 1_000;

    /** Checks the bounds. */
    public ProgramSearch {
        if (query.length() > QUERY_LENGTH_MAX || page < 1 || page > PAGE_MAX || size < 1 || size > SIZE_MAX) {
            throw new IllegalArgumentException("beyond a bound: " + query.length() + ", " + page + ", " + size);
        }
    }

    /** Returns how many lines come before the page. */
    public int from() {
        return (page - 1) * size;
    }
}
