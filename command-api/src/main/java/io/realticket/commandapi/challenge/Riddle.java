package io.realticket.commandapi.challenge;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** All there is to know of a challenge, which travels sealed in its name. */
record Riddle(UUID id, ShowId show, BuyerId buyer, Instant expiresAt, String digits) {
    private static final int FIXED_BYTES = 3 * 16 + 8;

    byte[] bytes() {
        byte[] text = digits.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + text.length);
        put(bytes, id);
        put(bytes, show.value());
        put(bytes, buyer.value());
        return bytes.putLong(expiresAt.toEpochMilli()).put(text).array();
    }

    static Riddle of(byte[] from) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(from);
            UUID id = uuid(bytes);
            ShowId show = new ShowId(uuid(bytes));
            BuyerId buyer = new BuyerId(uuid(bytes));
            Instant expiresAt = Instant.ofEpochMilli(bytes.getLong());
            byte[] text = new byte[bytes.remaining()];
            bytes.get(text);
            return new Riddle(id, show, buyer, expiresAt, new String(text, StandardCharsets.US_ASCII));
        } catch (BufferUnderflowException e) {
            throw new IllegalStateException("a riddle that was sealed here is damaged", e);
        }
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        long most = bytes.getLong();
        return new UUID(most, bytes.getLong());
    }
}
