package io.realticket.commandapi.http.admin;

import java.util.List;

/**
 * A page of a list of operators.
 *
 * @param page from 1
 * @param size most items of a page
 * @param total items of all pages
 * @param <T> what is listed
 */
record AdminPage<T>(List<T> items, int page, int size, long total) {}
