package io.realticket.commandapi.session;

import io.realticket.contracts.id.BuyerId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads the tokens of sessions: a version byte, the buyer's id and the expiry in epoch seconds, followed by
 * their HMAC-SHA256, in base64url. Nothing of a token is believed before its signature is right. Thread-safe.
 */
public final class SessionTokens {
    /** Shortest key: as long as the hash (RFC 2104). */
    public static final int KEY_BYTES_MIN = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte VERSION = 1;
    private static final int CLAIM_BYTES = 1 + 16 + 8;
    private static final int TOKEN_BYTES = CLAIM_BYTES + 32;
    private static final int TOKEN_CHARACTERS = (TOKEN_BYTES * 4 + 2) / 3;

    private final SecretKeySpec key;
    private final Duration lifetime;
    private final Duration renewAfter;

    /**
     * @param key at least {@value #KEY_BYTES_MIN} bytes, the same on all nodes
     * @param lifetime from a session's last renewal to its end
     * @param renewAfter how much of the lifetime goes by before a session that is used is renewed
     */
    public SessionTokens(byte[] key, Duration lifetime, Duration renewAfter) {
        if (key.length < KEY_BYTES_MIN) {
            throw new IllegalArgumentException("a session key has " + KEY_BYTES_MIN + " bytes or more");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.lifetime = lifetime;
        this.renewAfter = renewAfter;
    }

    /** Returns a new session of {@code buyer}. */
    public Session begin(BuyerId buyer, Instant now) {
        return new Session(buyer, now.plus(lifetime));
    }

    /** Whether {@code session} has gone so far that it should begin anew. */
    public boolean isDue(Session session, Instant now) {
        return session.expiresAt().minus(lifetime).plus(renewAfter).isBefore(now);
    }

    /** Returns how long a new session lasts. */
    public Duration lifetime() {
        return lifetime;
    }

    /** Returns the token that stands for {@code session}. */
    public String write(Session session) {
        UUID buyer = session.buyer().value();
        byte[] claim = ByteBuffer.allocate(CLAIM_BYTES)
                .put(VERSION)
                .putLong(buyer.getMostSignificantBits())
                .putLong(buyer.getLeastSignificantBits())
                .putLong(session.expiresAt().getEpochSecond())
                .array();
        byte[] token =
                ByteBuffer.allocate(TOKEN_BYTES).put(claim).put(sign(claim)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Returns the session that {@code token} stands for, empty if it is forged, damaged or over. */
    public Optional<Session> read(String token, Instant now) {
        return claim(token)
                .map(SessionTokens::session)
                .filter(session -> session.expiresAt().isAfter(now));
    }

    private Optional<ByteBuffer> claim(String token) {
        if (token.length() != TOKEN_CHARACTERS) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        ByteBuffer claim = ByteBuffer.wrap(bytes, 0, CLAIM_BYTES).slice();
        byte[] signed = new byte[CLAIM_BYTES];
        claim.get(0, signed);
        byte[] signature = new byte[TOKEN_BYTES - CLAIM_BYTES];
        ByteBuffer.wrap(bytes).get(CLAIM_BYTES, signature);
        boolean genuine = MessageDigest.isEqual(sign(signed), signature);
        return genuine && signed[0] == VERSION ? Optional.of(claim) : Optional.empty();
    }

    private static Session session(ByteBuffer claim) {
        UUID buyer = new UUID(claim.getLong(1), claim.getLong(9));
        return new Session(new BuyerId(buyer), Instant.ofEpochSecond(claim.getLong(17)));
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
