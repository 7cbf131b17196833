package io.realticket.commandapi.challenge;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes bytes into a text that only nodes with the same key can open, and that nobody else can make: AES-256-GCM. Thread-safe. */
public final class Sealing {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Longest text that is looked at: several times what is ever sealed. */
    private static final int TEXT_MAX = 512;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key of {@value #KEY_BYTES} bytes */
    public Sealing(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Returns a key that nobody else has. */
    public static byte[] freshKey() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        return fresh;
    }

    String seal(byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, open)
                .orElseThrow(() -> new IllegalStateException("what is closed here can always be closed"));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, both, NONCE_BYTES, closed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** Returns what was sealed; empty if it was not sealed with this key, or was changed. */
    Optional<byte[]> open(String text) {
        if (text.length() > TEXT_MAX) {
            return Optional.empty();
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(text);
            return both.length <= NONCE_BYTES
                    ? Optional.empty()
                    : run(
                            Cipher.DECRYPT_MODE,
                            Arrays.copyOf(both, NONCE_BYTES),
                            Arrays.copyOfRange(both, NONCE_BYTES, both.length));
        } catch (IllegalArgumentException e) {
            // Not base64url.
            return Optional.empty();
        }
    }

    private Optional<byte[]> run(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            // A wrong tag.
            return Optional.empty();
        }
    }
}
