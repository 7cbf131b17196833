package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SectionLayout;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A section as a file describes it, well-formed but not yet checked.
 *
 * @param name what buyers read; its id is made of it
 * @param rowLength cells in a row
 * @param cells how many there are
 * @param seats which of them are seats
 * @param categories price categories by rows from the front; empty if the file names none
 */
public record SectionDraft(String name, int rowLength, int cells, BitSet seats, List<CategoryRows> categories) {
    /** The category of a section whose file names none. */
    public static final String CATEGORY_DEFAULT = "R";
    /** Longest name of a section. */
    public static final int NAME_MAX = 100;

    private static final String SECTION_WORD = "구역";

    /**
     * Neighbouring rows of one price category.
     *
     * @param rows how many; 0 for all that are left
     */
    public record CategoryRows(String category, int rows) {}

    /** Returns the seats if they follow every rule, and says in {@code problems} what does not. */
    Optional<SectionLayout> grid(String where, ImportProblems problems) {
        Optional<SectionId> id = id();
        boolean well = problems.check(
                id.isPresent(),
                where,
                "its name must have 1 to " + SectionId.LENGTH_MAX + " letters, digits or underscores");
        well &= problems.check(
                name.length() <= NAME_MAX && PlaceDraft.isPlain(name),
                where,
                "its name must have at most " + NAME_MAX + " characters, none of them for control");
        well &= problems.check(rowLength >= 1, where + " colLen", "must be 1 or more");
        well &= problems.check(
                cells >= 1 && cells <= SectionLayout.CELLS_MAX,
                where + " seats",
                "must have 1 to " + SectionLayout.CELLS_MAX + " cells, not " + cells);
        well &= problems.check(!seats.isEmpty(), where + " seats", "must have a seat");
        if (!well) {
            return Optional.empty();
        }
        int rows = (cells + rowLength - 1) / rowLength;
        boolean whole = problems.check(
                cells % rowLength == 0,
                where + " row " + rows,
                "must have " + rowLength + " cells like the others, not " + cells % rowLength);
        return runs(rows, where, problems)
                .filter(runs -> whole)
                .map(runs -> new SectionLayout(id.orElseThrow(), rowLength, cells, bitmap(), runs));
    }

    /** Returns the id: the name's letters, digits and underscores, without a closing word for section. */
    Optional<SectionId> id() {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        boolean worded = composed.endsWith(SECTION_WORD) && composed.length() > SECTION_WORD.length();
        String stem = worded ? composed.substring(0, composed.length() - SECTION_WORD.length()) : composed;
        String allowed = stem.codePoints()
                .filter(character -> character == '_' || Character.isLetterOrDigit(character))
                .filter(Character::isBmpCodePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean fits = !allowed.isEmpty() && allowed.length() <= SectionId.LENGTH_MAX;
        return fits ? Optional.of(new SectionId(allowed)) : Optional.empty();
    }

    private Optional<List<CategoryRun>> runs(int rows, String where, ImportProblems problems) {
        if (categories.isEmpty()) {
            return Optional.of(List.of(new CategoryRun(CATEGORY_DEFAULT, cells)));
        }
        List<CategoryRun> runs = new ArrayList<>();
        int covered = 0;
        for (CategoryRows next : categories) {
            int wanted = next.rows() == 0 ? rows - covered : next.rows();
            if (wanted < 1 || covered + wanted > rows) {
                problems.add(where + " categories", next.category() + " must fit the " + rows + " rows of the section");
                return Optional.empty();
            }
            runs.add(new CategoryRun(next.category(), wanted * rowLength));
            covered += wanted;
        }
        boolean all = problems.check(
                covered == rows, where + " categories", "must cover all " + rows + " rows, not " + covered);
        return all ? Optional.of(runs) : Optional.empty();
    }

    private SeatBitmap bitmap() {
        boolean[] set = new boolean[cells];
        seats.stream().filter(cell -> cell < cells).forEach(cell -> set[cell] = true);
        return SeatBitmap.of(set);
    }
}
