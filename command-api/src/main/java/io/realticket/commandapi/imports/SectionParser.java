package io.realticket.commandapi.imports;

import io.realticket.commandapi.catalog.ImportProblems;
import io.realticket.commandapi.catalog.PlaceDraft;
import io.realticket.commandapi.catalog.SectionDraft;
import io.realticket.commandapi.catalog.SectionDraft.CategoryRows;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one section: its name, the length of its rows, its cells, and perhaps its price categories by rows. */
final class SectionParser {
    private static final int UNREADABLE_CELLS_NAMED_MAX = 5;

    private final JsonCursor json;
    private final ImportProblems problems;
    private final BitSet seats = new BitSet();
    private final List<Integer> unreadable = new ArrayList<>();
    private final List<CategoryRows> categories = new ArrayList<>();
    private @Nullable String name;
    private int rowLength;
    private int cells;

    private SectionParser(JsonCursor json, ImportProblems problems) {
        this.json = json;
        this.problems = problems;
    }

    /** Reads the section that begins here. */
    static SectionDraft read(JsonCursor json, int index, ImportProblems problems) {
        SectionParser parser = new SectionParser(json, problems);
        json.object(
                "sections[" + index + "]",
                Map.of(
                        "name", where -> parser.name = json.text(where),
                        "colLen", where -> parser.rowLength = json.integer(where),
                        "seats", where -> json.array(where, parser::cell),
                        "categories", where -> json.array(where, i -> parser.category(where + "[" + i + "]"))));
        return parser.draft(index);
    }

    private void cell(int index) {
        Boolean seat = json.truth();
        cells = index + 1;
        if (seat == null && unreadable.size() < UNREADABLE_CELLS_NAMED_MAX) {
            unreadable.add(index);
        }
        // Beyond the bound only the count goes on; it will be refused with its number.
        if (Boolean.TRUE.equals(seat) && index < SectionLayout.CELLS_MAX) {
            seats.set(index);
        }
    }

    private void category(String where) {
        String[] category = {""};
        int[] rows = {0};
        json.object(
                where,
                Map.of(
                        "category",
                        path -> {
                            String text = json.text(path);
                            category[0] = text == null ? "" : text;
                        },
                        "rows",
                        path -> rows[0] = json.integer(path)));
        boolean fits = !category[0].isBlank()
                && category[0].length() <= CategoryRun.CATEGORY_LENGTH_MAX
                && category[0].chars().noneMatch(Character::isISOControl);
        String rule = "must have 1 to " + CategoryRun.CATEGORY_LENGTH_MAX + " characters, none of them for control";
        // One more than all sections may have together is enough to be refused.
        if (problems.check(fits, where + ".category", rule) && categories.size() <= SeatLayout.RUNS_MAX) {
            categories.add(new CategoryRows(category[0], rows[0]));
        }
    }

    private SectionDraft draft(int index) {
        String known = name == null ? "" : name;
        String where = PlaceDraft.where(index, known);
        for (int cell : unreadable) {
            String spot = rowLength > 0
                    ? where + " row " + (cell / rowLength + 1) + " number " + (cell % rowLength + 1)
                    : where + " cell " + cell;
            problems.add(spot, "must be true or false");
        }
        return new SectionDraft(known, rowLength, cells, seats, categories);
    }
}
