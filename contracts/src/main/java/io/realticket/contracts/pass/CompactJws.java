package io.realticket.contracts.pass;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/**
 * A signed text in three parts: header, payload and an Ed25519 signature over both (RFC 7515, section 7.1, and RFC 8037,
 * section 3.1). Knows nothing of what is in them.
 *
 * @param signed what the signature is over
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and used at once.
record CompactJws(byte[] header, byte[] payload, byte[] signature, byte[] signed) {
    private static final int PARTS = 3;
    private static final int SIGNATURE_BYTES = 64;

    /** Returns the parts of {@code text}, and throws {@link IllegalArgumentException} if it has not these three. */
    static CompactJws of(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("a signed text has " + PARTS + " parts, not " + parts.length);
        }
        byte[] signature = Base64Url.decode(parts[2]);
        if (signature.length != SIGNATURE_BYTES) {
            throw new IllegalArgumentException("a signature has " + SIGNATURE_BYTES + " bytes");
        }
        return new CompactJws(
                Base64Url.decode(parts[0]), Base64Url.decode(parts[1]), signature, ascii(parts[0] + "." + parts[1]));
    }

    /** Returns the text of {@code header} and {@code payload}, signed; always the same. */
    static String sign(byte[] header, byte[] payload, PrivateKey key) {
        String text = Base64Url.encode(header) + "." + Base64Url.encode(payload);
        try {
            Signature signature = Signature.getInstance(PassKey.ALGORITHM);
            signature.initSign(key);
            signature.update(ascii(text));
            return text + "." + Base64Url.encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text could not be signed", e);
        }
    }

    /** Whether the one with the private half of {@code key} signed it. */
    boolean isSignedBy(PublicKey key) {
        try {
            Signature verification = Signature.getInstance(PassKey.ALGORITHM);
            verification.initVerify(key);
            verification.update(signed);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature that no key makes is refused with an exception.
            return false;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
