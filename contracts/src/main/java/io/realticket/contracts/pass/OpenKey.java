package io.realticket.contracts.pass;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public half of a key that signs passes. */
record OpenKey(PublicKey key) {
    /** What stands before the point in an Ed25519 public key as X.509 (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int POINT_BYTES = 32;

    /** Returns the key whose point {@code x} spells in base64url, and throws {@link IllegalArgumentException} if none. */
    static OpenKey of(String x) {
        byte[] point = Base64Url.decode(x);
        if (point.length != POINT_BYTES) {
            throw new IllegalArgumentException("an Ed25519 point has " + POINT_BYTES + " bytes, not " + point.length);
        }
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + POINT_BYTES);
        System.arraycopy(point, 0, encoded, X509_PREFIX.length, POINT_BYTES);
        try {
            return new OpenKey(
                    KeyFactory.getInstance(PassKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 point", e);
        }
    }

    /** Returns the point in base64url, as a JSON web key has it (RFC 8037, section 2). */
    String x() {
        byte[] encoded = key.getEncoded();
        return Base64Url.encode(Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length));
    }

    /** Returns the key's name: its thumbprint (RFC 7638, and RFC 8037, appendix A.3). */
    String id() {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x() + "\"}";
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64Url.encode(sha256.digest(members.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
