package io.realticket.sseedge.fanout;

import java.util.zip.CRC32;

/**
 * The CRC-32 of some bytes, in a form that appends to the CRC of whatever was sent before them without looking at a byte
 * again. So every connection can end its gzip stream with the checksum RFC 1952 wants, although its frames were
 * compressed once for everybody. The arithmetic is zlib's {@code crc32_combine_op}.
 *
 * @param crc of the bytes alone
 * @param bytes how many there are
 * @param shift x to the power of 8 · {@code bytes}, modulo the CRC's polynomial
 */
record Checksum(int crc, int bytes, int shift) {
    private static final int POLYNOMIAL = 0xedb88320;
    /** The bits of a polynomial are reflected: the highest one stands for x⁰. */
    private static final int ONE = 0x80000000;

    private static final int X_TO_THE_8 = ONE >>> 8;

    /** Returns the checksum of {@code plain}. */
    static Checksum of(byte[] plain) {
        CRC32 crc = new CRC32();
        crc.update(plain);
        return new Checksum((int) crc.getValue(), plain.length, power(plain.length));
    }

    /** Returns the CRC of these bytes after others whose CRC is {@code before}. */
    int after(int before) {
        return multiply(shift, before) ^ crc;
    }

    private static int power(int exponent) {
        int result = ONE;
        int square = X_TO_THE_8;
        for (int rest = exponent; rest != 0; rest >>>= 1) {
            result = (rest & 1) == 0 ? result : multiply(square, result);
            square = multiply(square, square);
        }
        return result;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int mask = ONE; mask != 0; mask >>>= 1) {
            product ^= (a & mask) == 0 ? 0 : shifted;
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : (shifted >>> 1) ^ POLYNOMIAL;
        }
        return product;
    }
}
