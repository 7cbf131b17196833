package io.realticket.contracts.pass;

import java.util.Base64;

/** Base64url as JWS has it (RFC 7515, section 2): without padding, and each text the only one of its bytes. */
final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** Returns the bytes of {@code text}, and throws {@link IllegalArgumentException} if it stands for none. */
    static byte[] decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        // Java takes padding, and bits after the last byte, so that one signature would have several spellings.
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not the only spelling of its bytes");
        }
        return bytes;
    }
}
