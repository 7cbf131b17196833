package io.realticket.contracts.queue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

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
    public static final LineDraw NONE = new LineDraw(new int[0], new int[0]);

    private final int[] numbers;
    private final int[] places;

    private LineDraw(int[] numbers, int[] places) {
        this.numbers = numbers;
        this.places = places;
    }

    private record Lot(long rank, int number) {}

    /**
     * Draws the first {@code drawn} who joined.
     *
     * @param seed 64 hexadecimal digits
     */
    public static LineDraw of(String seed, int drawn) {
        byte[] key = HexFormat.of().parseHex(seed);
        MessageDigest hash = Sha256.digest();
        Lot[] lots = new Lot[drawn];
        for (int number = 0; number < drawn; number++) {
            hash.update(key);
            byte[] lot = hash.digest(ByteBuffer.allocate(4).putInt(number).array());
            lots[number] = new Lot(ByteBuffer.wrap(lot).getLong(), number);
        }
        Arrays.sort(
                lots,
                ((Comparator<Lot>) (one, other) -> Long.compareUnsigned(one.rank(), other.rank()))
                        .thenComparingInt(Lot::number));
        int[] numbers = new int[drawn];
        int[] places = new int[drawn];
        for (int place = 0; place < drawn; place++) {
            numbers[place] = lots[place].number();
            places[lots[place].number()] = place;
        }
        return new LineDraw(numbers, places);
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
}
