package io.realticket.commandapi.projection;

import java.util.Locale;

/** Where a set of the tables is. */
enum Schema {
    /** What is read. */
    PROJECTION,
    /** What is being made anew. */
    PROJECTION_NEXT;

    /** Returns the name of the schema. */
    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
