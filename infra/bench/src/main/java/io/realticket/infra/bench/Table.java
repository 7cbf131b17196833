package io.realticket.infra.bench;

import java.util.Formatter;
import java.util.Locale;

/** What was measured, in Markdown: some sentences, then a table with a line for each figure. */
final class Table {
    private final StringBuilder notes = new StringBuilder();
    private final Formatter rows = new Formatter(Locale.ROOT);

    /** Adds a sentence before the table. */
    void note(String sentence) {
        notes.append(sentence).append(System.lineSeparator());
    }

    /** Adds a figure. */
    void row(String what, Spread spread, int digits) {
        cells(what, number(spread.min(), digits), number(spread.median(), digits), number(spread.max(), digits));
    }

    /** Adds two figures that belong together, with one digit each. */
    void pair(String what, Spread left, Spread right) {
        cells(
                what,
                number(left.min(), 1) + " · " + number(right.min(), 1),
                number(left.median(), 1) + " · " + number(right.median(), 1),
                number(left.max(), 1) + " · " + number(right.max(), 1));
    }

    /** Adds a figure that was measured once. */
    void once(String what, double value, int digits) {
        cells(what, "", number(value, digits), "");
    }

    private void cells(String what, String min, String median, String max) {
        rows.format("| %s | %s | %s | %s |%n", what, min, median, max);
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value).replace(',', ' ');
    }

    /** Returns all of it. */
    String markdown() {
        return notes + String.format("%n| Measured | min | median | max |%n|---|--:|--:|--:|%n") + rows;
    }
}
