package io.realticket.contracts.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Derives ids from what a buyer asked, so that a request sent twice, to any node, carries the same ids, and from what was
 * decided, so that a log decided again gives the same ids. The form is UUIDv8 (RFC 9562, section 5.8) over the first 128
 * bits of a SHA-256.
 */
public final class CommandIds {
    private CommandIds() {}

    /** Returns the id of the command that {@code buyer} asks of {@code show} under {@code idempotencyKey}. */
    public static CommandId command(BuyerId buyer, ShowId show, String idempotencyKey) {
        return new CommandId(hash("command", buyer.value(), show.value(), idempotencyKey));
    }

    /** Returns the id of the booking that the same request makes. */
    public static BookingId booking(BuyerId buyer, ShowId show, String idempotencyKey) {
        return new BookingId(hash("booking", buyer.value(), show.value(), idempotencyKey));
    }

    /**
     * Returns the id of the hold that {@code command} begins. No other hold has it, not even one that the same command
     * begins when it comes again after its grant was forgotten: a show has each version once.
     *
     * @param version of the event in {@code show} by which the hold gets its first seats
     */
    public static HoldId hold(ShowId show, CommandId command, long version) {
        return new HoldId(hash("hold", command.value(), show.value(), Long.toString(version)));
    }

    /** Returns the id of a command that brings {@code show} the {@code version}th state of its settings. */
    public static CommandId settings(ShowId show, int version) {
        return new CommandId(hash("settings", show.value(), show.value(), Integer.toString(version)));
    }

    /**
     * Returns the id of what {@code operator} asks under {@code idempotencyKey}: one key stands for one request, whatever it
     * is about.
     */
    public static CommandId request(BuyerId operator, String idempotencyKey) {
        return new CommandId(hash("request", operator.value(), operator.value(), idempotencyKey));
    }

    /** Returns the id of the record that tells of the {@code version}th state of {@code subject} in the catalog. */
    public static CommandId catalog(UUID subject, long version) {
        return new CommandId(hash("catalog", subject, subject, Long.toString(version)));
    }

    /** Returns the id of a command that brings {@code show} the capacity it has as of {@code version}. */
    public static CommandId capacity(ShowId show, long version) {
        return new CommandId(hash("capacity", show.value(), show.value(), Long.toString(version)));
    }

    /** Returns the id of the command that begins the checkout of {@code booking}, whoever sends it and however often. */
    public static CommandId checkout(BookingId booking) {
        return new CommandId(hash("checkout", booking.value(), booking.value(), ""));
    }

    /** Returns the id of the command that confirms {@code booking}, whoever sends it and however often. */
    public static CommandId confirm(BookingId booking) {
        return new CommandId(hash("confirm", booking.value(), booking.value(), ""));
    }

    /** Returns the id of the command that cancels {@code booking}, whoever sends it and however often. */
    public static CommandId cancel(BookingId booking) {
        return new CommandId(hash("cancel", booking.value(), booking.value(), ""));
    }

    /**
     * Returns the id of the pass that a waiting room gives.
     *
     * @param version of the event in {@code show}'s waiting room that gives it
     */
    public static PassId pass(ShowId show, long version) {
        return new PassId(hash("pass", show.value(), show.value(), Long.toString(version)));
    }

    /** Returns the id of a command that gives {@code show} the {@code version}th settings of its waiting room. */
    public static CommandId room(ShowId show, int version) {
        return new CommandId(hash("room", show.value(), show.value(), Integer.toString(version)));
    }

    /** Returns the id of the command that reveals the secret of {@code show}'s draw for the {@code attempt}th time. */
    public static CommandId reveal(ShowId show, int attempt) {
        return new CommandId(hash("reveal", show.value(), show.value(), Integer.toString(attempt)));
    }

    /**
     * Returns the id of the command that brings a fact about {@code show} from one topic to the other.
     *
     * @param relay who brings it
     * @param sourceOffset of the fact in its own topic
     */
    public static CommandId relayed(ShowId show, String relay, long sourceOffset) {
        return new CommandId(hash(relay, show.value(), show.value(), Long.toString(sourceOffset)));
    }

    /**
     * Returns the id of one of the commands that a request is carried out by which is too large for one.
     *
     * @param request the id of the whole
     * @param step from 0
     */
    public static CommandId step(CommandId request, int step) {
        return new CommandId(hash("step", request.value(), request.value(), Integer.toString(step)));
    }

    /**
     * Returns an id for a request that nobody repeats: a {@link UuidV7}.
     *
     * @param random for what two requests of one millisecond differ in
     */
    public static CommandId unrepeated(Instant now, RandomGenerator random) {
        return new CommandId(UuidV7.at(now, random));
    }

    private static UUID hash(String purpose, UUID first, UUID second, String text) {
        byte[] purposeBytes = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] textBytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(purposeBytes.length + 1 + 32 + textBytes.length);
        input.put(purposeBytes).put((byte) 0);
        input.putLong(first.getMostSignificantBits()).putLong(first.getLeastSignificantBits());
        input.putLong(second.getMostSignificantBits()).putLong(second.getLeastSignificantBits());
        input.put(textBytes);
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(input.array()));
        long high = (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x0000_0000_0000_8000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
