package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.Editions;

/** The parameters {@code page} and {@code size} of a list. */
final class PageQuery {
    static final String SIZE_DEFAULT = "20";

    private PageQuery() {}

    /** Returns the page, or ends the request with a problem that names each wrong parameter. */
    static Editions.Page checked(int page, int size) {
        Fields fields = new Fields();
        fields.number("page", page, 1, Editions.Page.PAGE_MAX);
        fields.number("size", size, 1, Editions.Page.SIZE_MAX);
        fields.throwIfAny();
        return new Editions.Page(page, size);
    }
}
