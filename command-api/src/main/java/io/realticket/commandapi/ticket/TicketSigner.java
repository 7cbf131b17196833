package io.realticket.commandapi.ticket;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes tickets as short texts and reads them again: {@code RT1.} and, in base64url, the booking's 16 bytes, the show's 16
 * bytes, the seat in ASCII, and 64 bytes of Ed25519 signature over all before it, {@code RT1.} included. Short, so that its
 * code is coarse enough for a cracked screen. Thread-safe.
 */
public final class TicketSigner {
    private static final String PREFIX = "RT1.";
    private static final int IDS_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    /** Longest text: twice what the longest name of a section takes. */
    private static final int TEXT_MAX = 400;

    private final TicketKey key;

    /** @param keys where the key is, or will be */
    public TicketSigner(TicketKeys keys) {
        this.key = TicketKey.of(keys.shared(TicketKey.fresh().bytes()));
    }

    /** Returns {@code ticket} as a text, always the same. */
    public String sign(Ticket ticket) {
        byte[] body = body(ticket);
        try {
            Signature signature = Signature.getInstance(TicketKey.ALGORITHM);
            signature.initSign(key.secret());
            signature.update(PREFIX.getBytes(StandardCharsets.US_ASCII));
            signature.update(body);
            byte[] signed = Arrays.copyOf(body, body.length + SIGNATURE_BYTES);
            System.arraycopy(signature.sign(), 0, signed, body.length, SIGNATURE_BYTES);
            return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ticket could not be signed", e);
        }
    }

    /** Returns the ticket that {@code text} is, empty if nobody here ever signed it. */
    public Optional<Ticket> read(String text) {
        if (!text.startsWith(PREFIX) || text.length() > TEXT_MAX) {
            return Optional.empty();
        }
        try {
            byte[] signed = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
            return isSigned(signed) ? Optional.of(ticket(signed)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Not base64url.
            return Optional.empty();
        }
    }

    private boolean isSigned(byte[] signed) {
        int length = signed.length - SIGNATURE_BYTES;
        if (length <= IDS_BYTES) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(TicketKey.ALGORITHM);
            signature.initVerify(key.open());
            signature.update(PREFIX.getBytes(StandardCharsets.US_ASCII));
            signature.update(signed, 0, length);
            return signature.verify(signed, length, SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            // A signature that no key makes is refused with an exception.
            return false;
        }
    }

    private static byte[] body(Ticket ticket) {
        byte[] seat = ticket.seat().toString().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(IDS_BYTES + seat.length)
                .putLong(ticket.booking().value().getMostSignificantBits())
                .putLong(ticket.booking().value().getLeastSignificantBits())
                .putLong(ticket.show().value().getMostSignificantBits())
                .putLong(ticket.show().value().getLeastSignificantBits())
                .put(seat)
                .array();
    }

    private static Ticket ticket(byte[] signed) {
        ByteBuffer bytes = ByteBuffer.wrap(signed);
        BookingId booking = new BookingId(new UUID(bytes.getLong(), bytes.getLong()));
        ShowId show = new ShowId(new UUID(bytes.getLong(), bytes.getLong()));
        int seatBytes = signed.length - SIGNATURE_BYTES - IDS_BYTES;
        return new Ticket(
                booking, show, SeatId.of(new String(signed, IDS_BYTES, seatBytes, StandardCharsets.US_ASCII)));
    }
}
