package io.realticket.commandapi.checkout;

import java.util.regex.Pattern;

/**
 * What one pays with, as the payment gateway named it to the buyer's browser: never a card's number.
 *
 * @param token 1 to 64 letters, digits, {@code -} and {@code _}
 */
public record Card(String token) {
    /** What a token looks like. */
    public static final String FORM = "[A-Za-z0-9_-]{1,64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Checks the form. */
    public Card {
        if (!isValid(token)) {
            throw new IllegalArgumentException("a card's token is " + FORM);
        }
    }

    /** Whether {@code token} can be one. */
    public static boolean isValid(String token) {
        return PATTERN.matcher(token).matches();
    }
}
