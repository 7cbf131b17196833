package io.realticket.contracts.queue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a line is drawn, as anybody may compute it again: visitors stand in the order of the first eight bytes,
 * unsigned, of SHA-256(seed, number as four bytes); should two be alike, in the order of their numbers. The seed is
 * SHA-256(secret as UTF-8, digest of the joins), and SHA-256(secret) was published before anybody could join, so neither who
 * joins nor who keeps the secret can choose it alone. Immutable.
 */
public final class LineDraw {
    /** Shortest secret: nobody guesses 128 random bits. */
    public static final int SECRET_CHARS_MIN = 32;
    /** Longest secret. */
    public static final int SECRET_CHARS_MAX = 128;

    /** A line of which nothing is drawn: everybody's place is their number. */
    public static final LineDraw NONE = new LineDraw("", new int[0], new int[0]);

    // The most that a sorted long has room for beside the leading bits of a rank.
    private static final int NUMBER_BITS = 24;
    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;

    private final String seed;
    private final int[] numbers;
    private final int[] places;

    private LineDraw(String seed, int[] numbers, int[] places) {
        this.seed = seed;
        this.numbers = numbers;
        this.places = places;
    }

    /**
     * Draws the first {@code drawn} who joined: a million within a second.
     *
     * @param seed 64 hexadecimal digits
     * @param drawn fewer than 16 777 216
     */
    public static LineDraw of(String seed, int drawn) {
        if (drawn < 0 || drawn > NUMBER_MASK) {
            throw new IllegalArgumentException("no line of " + drawn + " can be drawn");
        }
        long[] ranks = ranks(HexFormat.of().parseHex(seed), drawn);
        int[] numbers = inOrder(ranks);
        int[] places = new int[drawn];
        for (int place = 0; place < drawn; place++) {
            places[numbers[place]] = place;
        }
        return new LineDraw(seed, numbers, places);
    }

    private static long[] ranks(byte[] key, int drawn) {
        MessageDigest hash = Sha256.digest();
        byte[] number = new byte[Integer.BYTES];
        long[] ranks = new long[drawn];
        for (int i = 0; i < drawn; i++) {
            ByteBuffer.wrap(number).putInt(i);
            hash.update(key);
            ranks[i] = ByteBuffer.wrap(hash.digest(number)).getLong();
        }
        return ranks;
    }

    // The leading bits of a rank and the number are sorted as one word, and the few whose leading bits are alike once
    // more.
    private static int[] inOrder(long[] ranks) {
        long[] words = new long[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            words[i] = ((ranks[i] & ~NUMBER_MASK) | i) ^ Long.MIN_VALUE;
        }
        Arrays.sort(words);
        int[] numbers = new int[ranks.length];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = (int) words[place] & NUMBER_MASK;
        }
        for (int place = 1; place < numbers.length; place++) {
            for (int at = place; at > 0 && isBefore(ranks, numbers[at], numbers[at - 1]); at--) {
                int later = numbers[at - 1];
                numbers[at - 1] = numbers[at];
                numbers[at] = later;
            }
        }
        return numbers;
    }

    private static boolean isBefore(long[] ranks, int one, int other) {
        int byRank = Long.compareUnsigned(ranks[one], ranks[other]);
        return byRank < 0 || (byRank == 0 && one < other);
    }

    /** Returns what is published of {@code secret} before the doors open. */
    public static String commitment(String secret) {
        return HexFormat.of().formatHex(Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the seed that {@code secret} and those who joined make together. */
    public static String seed(String secret, JoinsDigest joins) {
        MessageDigest hash = Sha256.digest();
        hash.update(secret.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash.digest(HexFormat.of().parseHex(joins.hex())));
    }

    /** Throws {@link IllegalArgumentException} if no draw can have {@code secret}. */
    public static void checkSecret(String secret) {
        if (secret.length() < SECRET_CHARS_MIN || secret.length() > SECRET_CHARS_MAX) {
            throw new IllegalArgumentException("secret has " + SECRET_CHARS_MIN + " to " + SECRET_CHARS_MAX
                    + " characters, not " + secret.length());
        }
    }

    /** Returns what the order follows from; empty if nothing is drawn. */
    public String seed() {
        return seed;
    }

    /** Returns how many are drawn. */
    public int drawn() {
        return numbers.length;
    }

    /** Returns the place, from 0, of who joined as {@code number}. */
    public int place(int number) {
        return number < places.length ? places[number] : number;
    }

    /** Returns the number of who has {@code place}. */
    public int number(int place) {
        return place < numbers.length ? numbers[place] : place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineDraw draw && draw.seed.equals(seed) && draw.numbers.length == numbers.length;
    }

    @Override
    public int hashCode() {
        return 31 * seed.hashCode() + numbers.length;
    }

    @Override
    public String toString() {
        return "LineDraw[seed=" + seed + ", drawn=" + numbers.length + "]";
    }
}
