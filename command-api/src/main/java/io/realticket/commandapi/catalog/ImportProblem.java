package io.realticket.commandapi.catalog;

/**
 * What is wrong with one spot of an imported file.
 *
 * @param where the path in the file, with the section's name and row where there is one
 * @param rule what should be there
 */
public record ImportProblem(String where, String rule) {
    @Override
    public String toString() {
        return where + ": " + rule;
    }
}
