package io.realticket.commandapi.catalog;

import java.util.List;

/**
 * One page of what operators may change.
 *
 * @param total how many all pages have together
 * @param <T> what is listed
 */
public record Editions<T>(List<T> items, long total) {
    /** Copies the list. */
    public Editions {
        items = List.copyOf(items);
    }

    /**
     * Which page.
     *
     * @param page from 1
     * @param size lines of a page
     */
    public record Page(int page, int size) {
        /** Largest page. */
        public static final int SIZE_MAX = 100;
        /** Last page that may be asked for. */
        public static final int PAGE_MAX = 1_000;

        /** Checks the bounds. */
        public Page {
            if (page < 1 || page > PAGE_MAX || size < 1 || size > SIZE_MAX) {
                throw new IllegalArgumentException("beyond a bound: " + page + ", " + size);
            }
        }

        /** Returns how many lines come before the page. */
        public int from() {
            return (page - 1) * size;
        }
    }
}
