package io.realticket.commandapi.hold;

/**
 * What a client calls one request of its own, so that it may send it again.
 *
 * @param value 1 to {@value #LENGTH_MAX} printable ASCII characters
 */
public record IdempotencyKey(String value) {
    /** Longest key: a UUID fits twice. */
    public static final int LENGTH_MAX = 64;

    /** Checks the form. */
    public IdempotencyKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a key has 1 to " + LENGTH_MAX + " printable ASCII characters");
        }
    }

    /** Whether {@code value} is a key. */
    public static boolean isValid(String value) {
        return !value.isEmpty()
                && value.length() <= LENGTH_MAX
                && value.chars().allMatch(character -> character >= ' ' && character <= '~');
    }
}
