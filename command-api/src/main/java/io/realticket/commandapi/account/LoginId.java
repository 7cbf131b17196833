package io.realticket.commandapi.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody is called who logs in. Two that differ in upper and lower case only are the same to the platform.
 *
 * @param value as it was typed at sign-up: {@value #FORM}
 */
public record LoginId(String value) {
    /** The form, as a regular expression. ASCII, so that no two of them look alike and every keyboard has them. */
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{3,31}";

    /** The form, in words. */
    public static final String RULE =
            "must be 4 to 32 letters, digits, dots, hyphens or underscores, and begin with a letter or digit";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Checks the form. */
    public LoginId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a login id " + RULE);
        }
    }

    /** Returns the one form of all spellings of the same login id. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Whether {@code value} is a login id. */
    public static boolean isValid(String value) {
        return PATTERN.matcher(value).matches();
    }
}
