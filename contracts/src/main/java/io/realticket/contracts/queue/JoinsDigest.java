package io.realticket.contracts.queue;

import io.realticket.contracts.id.BuyerId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A digest of all who joined a line, in their order: each join is hashed onto the digest of those before it, so that none can be
 * added, taken away or moved afterwards without its changing. It begins with 32 zero bytes, and a join makes of it the SHA-256
 * of the digest and the 16 bytes of the buyer's id.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record JoinsDigest(String hex) {
    /** The digest of nobody. */
    public static final JoinsDigest NONE = new JoinsDigest("0".repeat(2 * Sha256.BYTES));

    /** Returns the digest once {@code buyer} has joined as well. */
    public JoinsDigest and(BuyerId buyer) {
        MessageDigest hash = Sha256.digest();
        hash.update(HexFormat.of().parseHex(hex));
        hash.update(ByteBuffer.allocate(16)
                .putLong(buyer.value().getMostSignificantBits())
                .putLong(buyer.value().getLeastSignificantBits())
                .array());
        return new JoinsDigest(HexFormat.of().formatHex(hash.digest()));
    }
}
