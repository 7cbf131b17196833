package io.realticket.contracts.session;

import io.realticket.contracts.id.BuyerId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads session tokens: a version of two bytes, the role, the ids of buyer and session and the time of issue in
 * epoch seconds, followed by their HMAC-SHA256, in base64url. Nothing of a token is believed before its signature is right.
 * Thread-safe.
 */
public final class SessionTokens {
    /** Shortest key: as long as the hash (RFC 2104). */
    public static final int KEY_BYTES_MIN = 32;

    /** How far the clocks of two nodes may be apart. */
    public static final Duration CLOCK_SKEW_MAX = Duration.ofMinutes(1);

    private static final String ALGORITHM = "HmacSHA256";
    private static final short VERSION = 2;
    private static final int CLAIM_BYTES = 2 + 1 + 16 + 16 + 8;
    private static final int TOKEN_BYTES = CLAIM_BYTES + 32;
    private static final int TOKEN_CHARACTERS = TOKEN_BYTES * 4 / 3;

    private final SecretKeySpec key;
    private final Duration age;

    /**
     * @param key at least {@value #KEY_BYTES_MIN} bytes, the same for all who write and read
     * @param age how long a token is fresh
     */
    public SessionTokens(byte[] key, Duration age) {
        if (key.length < KEY_BYTES_MIN) {
            throw new IllegalArgumentException("a session key has " + KEY_BYTES_MIN + " bytes or more");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.age = age;
    }

    /** Whether {@code token} may be believed at {@code now} without asking anybody. */
    public boolean isFresh(SessionToken token, Instant now) {
        return now.isBefore(token.issuedAt().plus(age))
                && !now.isBefore(token.issuedAt().minus(CLOCK_SKEW_MAX));
    }

    /** Returns the text that stands for {@code token}. */
    public String write(SessionToken token) {
        byte[] claim = ByteBuffer.allocate(CLAIM_BYTES)
                .putShort(VERSION)
                .put(code(token.role()))
                .put(bytes(token.buyer().value()))
                .put(bytes(token.session().value()))
                .putLong(token.issuedAt().getEpochSecond())
                .array();
        byte[] signed =
                ByteBuffer.allocate(TOKEN_BYTES).put(claim).put(sign(claim)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** Returns the token that {@code text} stands for, fresh or not; empty if it is forged or damaged. */
    public Optional<SessionToken> read(String text) {
        if (text.length() != TOKEN_CHARACTERS) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        byte[] claim = new byte[CLAIM_BYTES];
        byte[] signature = new byte[TOKEN_BYTES - CLAIM_BYTES];
        ByteBuffer.wrap(bytes).get(claim).get(signature);
        return MessageDigest.isEqual(sign(claim), signature) ? token(ByteBuffer.wrap(claim)) : Optional.empty();
    }

    private static Optional<SessionToken> token(ByteBuffer claim) {
        short version = claim.getShort();
        byte code = claim.get();
        BuyerId buyer = new BuyerId(uuid(claim));
        SessionId session = new SessionId(uuid(claim));
        Instant issuedAt = Instant.ofEpochSecond(claim.getLong());
        return Arrays.stream(Role.values())
                .filter(role -> version == VERSION && code(role) == code)
                .map(role -> new SessionToken(buyer, session, role, issuedAt))
                .findFirst();
    }

    private static byte code(Role role) {
        return switch (role) {
            case GUEST -> 'G';
            case USER -> 'U';
            case ADMIN -> 'A';
        };
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(ByteBuffer bytes) {
        long most = bytes.getLong();
        return new UUID(most, bytes.getLong());
    }

    private byte[] sign(byte[] claim) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(claim);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
