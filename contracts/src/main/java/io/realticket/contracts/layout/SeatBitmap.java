package io.realticket.contracts.layout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Base64;

/**
 * Which cells of a grid are seats, one bit a cell: cell {@code i} is bit {@code i & 7} of byte {@code i >> 3}. The JSON
 * form is base64. Immutable.
 */
public final class SeatBitmap {
    private final byte[] bits;

    private SeatBitmap(byte[] bits) {
        this.bits = bits;
    }

    /** Returns the bitmap whose set bits are the true entries of {@code seats}. */
    public static SeatBitmap of(boolean[] seats) {
        byte[] bits = new byte[(seats.length + 7) >> 3];
        for (int cell = 0; cell < seats.length; cell++) {
            if (seats[cell]) {
                bits[cell >> 3] |= (byte) (1 << (cell & 7));
            }
        }
        return new SeatBitmap(bits);
    }

    /** Returns a bitmap of {@code cells} cells that are all seats. */
    public static SeatBitmap full(int cells) {
        boolean[] seats = new boolean[cells];
        Arrays.fill(seats, true);
        return of(seats);
    }

    /** Returns the bitmap that {@code base64} spells, and throws {@link IllegalArgumentException} if it spells none. */
    @JsonCreator
    public static SeatBitmap ofBase64(String base64) {
        SeatBitmap bitmap = new SeatBitmap(Base64.getDecoder().decode(base64));
        // The decoder also takes a text without its padding, and bits in it that mean nothing.
        if (!bitmap.toBase64().equals(base64)) {
            throw new IllegalArgumentException("not canonical base64");
        }
        return bitmap;
    }

    /** Whether {@code cell} is a seat; false beyond the end. */
    public boolean isSeat(int cell) {
        int index = cell >> 3;
        return index < bits.length && (bits[index] >> (cell & 7) & 1) == 1;
    }

    /** Returns how many of the first {@code cells} cells are seats. */
    public int seatsBefore(int cells) {
        int seats = 0;
        for (int cell = 0; cell < cells; cell++) {
            seats += isSeat(cell) ? 1 : 0;
        }
        return seats;
    }

    /** Returns how many bytes the bitmap has. */
    public int bytes() {
        return bits.length;
    }

    /** Returns the JSON form. */
    @JsonValue
    public String toBase64() {
        return Base64.getEncoder().encodeToString(bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatBitmap that && Arrays.equals(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return toBase64();
    }
}
