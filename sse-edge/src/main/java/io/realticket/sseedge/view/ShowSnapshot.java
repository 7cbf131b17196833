package io.realticket.sseedge.view;

import java.util.List;

/**
 * How a show stands at a cursor.
 *
 * @param sections every section, in the order of the layout
 * @param counts of the same sections in the same order
 */
public record ShowSnapshot(Cursor at, Sale sale, List<SectionSnapshot> sections, List<SectionCount> counts) {}
