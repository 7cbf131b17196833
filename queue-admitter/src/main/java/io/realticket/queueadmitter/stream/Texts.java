package io.realticket.queueadmitter.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts as bytes. */
final class Texts {
    private Texts() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the text that the rest of {@code value} is. */
    static String rest(ByteBuffer value) {
        byte[] text = new byte[value.remaining()];
        value.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
