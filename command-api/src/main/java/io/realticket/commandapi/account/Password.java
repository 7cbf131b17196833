package io.realticket.commandapi.account;

import java.text.Normalizer;

/**
 * What somebody proves with who they are. Never logged, and never kept but as a hash.
 *
 * @param value 8 to 128 characters in Unicode's NFKC form, so that two keyboards that compose 한글 differently agree
 */
public record Password(String value) {
    /** Shortest, in characters (NIST SP 800-63B). */
    public static final int LENGTH_MIN = 8;

    /** Longest, in characters: room for a sentence, and a bound on what is hashed. */
    public static final int LENGTH_MAX = 128;

    /** The form, in words. */
    public static final String RULE = "must have " + LENGTH_MIN + " to " + LENGTH_MAX + " characters";

    /** Normalises the text and checks its length. */
    public Password {
        value = normalised(value);
        if (!isText(value) || !hasLength(value)) {
            throw new IllegalArgumentException("a password " + RULE);
        }
    }

    /** Whether {@code value} can be a password. */
    public static boolean isValid(String value) {
        // NFKC makes at most eighteen characters of one: what is far too long is not normalised at all.
        return value.length() <= LENGTH_MAX * 4 && isText(value) && hasLength(normalised(value));
    }

    // Half a character can be typed by no keyboard and is written in no encoding.
    private static boolean isText(String value) {
        return value.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static boolean hasLength(String value) {
        int length = value.codePointCount(0, value.length());
        return length >= LENGTH_MIN && length <= LENGTH_MAX;
    }

    private static String normalised(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
