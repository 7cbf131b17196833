package io.realticket.contracts.id;

import java.util.UUID;

/** The canonical spelling of a UUID: 36 characters, lower case. */
final class CanonicalUuid {
    private CanonicalUuid() {}

    /**
     * Returns the UUID that {@code text} spells canonically. {@link UUID#fromString} also takes shortened groups and
     * upper case, which would give one thing two spellings in keys and addresses.
     */
    static UUID parse(String text) {
        if (!isCanonical(text)) {
            throw new IllegalArgumentException("not a canonical UUID: " + text);
        }
        return UUID.fromString(text);
    }

    private static boolean isCanonical(String text) {
        boolean canonical = text.length() == 36;
        for (int i = 0; canonical && i < 36; i++) {
            canonical = switch (i) {
                case 8, 13, 18, 23 -> text.charAt(i) == '-';
                default -> isDigit(text.charAt(i));
            };
        }
        return canonical;
    }

    private static boolean isDigit(char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }
}
