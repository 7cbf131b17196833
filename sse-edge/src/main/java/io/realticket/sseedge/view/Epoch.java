package io.realticket.sseedge.view;

import io.realticket.contracts.id.ShowId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stretch of history in which the offsets of one show can be compared: it changes with the topic, and with the
 * layout, whose cells mean other seats. The show is part of it, so that a cursor of one show is no cursor of another.
 *
 * @param value {@value #LENGTH} lower-case hexadecimal digits
 */
public record Epoch(String value) {
    static final int LENGTH = 10;

    /** Returns the epoch of {@code show} in the topic with the id {@code topicId}; every edge computes the same one. */
    public static Epoch of(String topicId, ShowId show, int layoutVersion) {
        return hashed(topicId + '/' + show + '/' + layoutVersion);
    }

    /** Returns the epoch of {@code show} in a topic where it has no layout. */
    public static Epoch of(String topicId, ShowId show) {
        return hashed(topicId + '/' + show);
    }

    private static Epoch hashed(String of) {
        byte[] text = of.getBytes(StandardCharsets.UTF_8);
        return new Epoch(HexFormat.of().formatHex(sha256().digest(text), 0, LENGTH / 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
