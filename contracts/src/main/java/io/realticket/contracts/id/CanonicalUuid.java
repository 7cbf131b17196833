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
        if (text.length() == 36) {
            UUID parsed = UUID.fromString(text);
            if (parsed.toString().equals(text)) {
                return parsed;
            }
        }
        throw new IllegalArgumentException("not a canonical UUID: " + text);
    }
}
