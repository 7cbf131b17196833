package io.realticket.contracts.layout;

/** The rule that names and labels obey: they stand in records, keys of maps, and on pages. */
final class ShortText {
    private ShortText() {}

    /** Returns {@code text}, and throws {@link IllegalArgumentException} naming {@code field} if it breaks the rule. */
    static String checked(String field, String text, int lengthMax) {
        if (text.isEmpty() || text.length() > lengthMax || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    field + " has 1 to " + lengthMax + " characters, none of them for control, not: " + text);
        }
        return text;
    }
}
