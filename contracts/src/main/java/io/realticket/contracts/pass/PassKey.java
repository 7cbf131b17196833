package io.realticket.contracts.pass;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/**
 * An Ed25519 key pair (RFC 8032) that signs passes. It can be written down: the private key as PKCS #8, behind it the public
 * one as X.509.
 */
public final class PassKey {
    static final String ALGORITHM = "Ed25519";

    /** Length of an Ed25519 private key as PKCS #8 (RFC 8410). */
    private static final int SECRET_BYTES = 48;

    private final PrivateKey secret;
    private final OpenKey open;

    PassKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = new OpenKey(open);
    }

    /** Returns a key that nobody else has. */
    public static PassKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new PassKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    /** Returns the key that {@code bytes} spell, and throws {@link IllegalStateException} if they spell none. */
    public static PassKey of(byte[] bytes) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new PassKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(Arrays.copyOf(bytes, SECRET_BYTES))),
                    keys.generatePublic(new X509EncodedKeySpec(Arrays.copyOfRange(bytes, SECRET_BYTES, bytes.length))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("a key of passes is damaged", e);
        }
    }

    /** Returns the bytes that {@link #of} reads. They are a secret. */
    public byte[] bytes() {
        byte[] first = secret.getEncoded();
        byte[] second = open.key().getEncoded();
        if (first.length != SECRET_BYTES) {
            throw new IllegalStateException("an Ed25519 key has " + SECRET_BYTES + " bytes, not " + first.length);
        }
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Returns the name of the key, which follows from its public half. */
    public String id() {
        return open.id();
    }

    PrivateKey secret() {
        return secret;
    }

    OpenKey open() {
        return open;
    }

    @Override
    public String toString() {
        return "PassKey " + id();
    }
}
