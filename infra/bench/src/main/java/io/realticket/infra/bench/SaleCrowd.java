package io.realticket.infra.bench;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.seatprojector.seat.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the buyers of a show ask next: of 100 commands 60 ask for one to four neighbouring seats near the front of a
 * section, 15 release a hold, 15 confirm one, 5 cancel a booking and 5 repeat one of the last thousand commands word for
 * word. Where there is nothing to release, confirm or cancel, somebody asks for seats instead. Always the same for one
 * seed.
 */
final class SaleCrowd {
    private static final int BUYERS = 50_000;
    private static final int REPEAT_WITHIN = 1_000;
    private static final int[] PARTY_SIZES = {1, 1, 2, 2, 2, 2, 2, 3, 4, 4};
    private static final Instant ANSWER_BY = Instant.parse("2099-12-31T23:59:59.999Z");

    private final ShowId show;
    private final SplittableRandom random;
    private final List<BuyerId> buyers;
    private final Map<BuyerId, SeatReply.Held> holds = new HashMap<>();
    private final List<BuyerId> holders = new ArrayList<>();
    private final List<SeatReply.Booked> bookings = new ArrayList<>();
    private final List<SeatCommand> asked = new ArrayList<>();

    SaleCrowd(ShowId show, long seed) {
        this.show = show;
        this.random = new SplittableRandom(seed);
        this.buyers = IntStream.range(0, BUYERS)
                .mapToObj(number -> new BuyerId(uuid()))
                .toList();
    }

    /** Returns the next command. Its decision must be {@linkplain #learn learned} before the next one is asked for. */
    SeatCommand next() {
        SeatCommand command = choose(random.nextInt(100));
        asked.add(command);
        return command;
    }

    private SeatCommand choose(int roll) {
        if (roll < 30 && !holders.isEmpty()) {
            SeatReply.Held hold = Objects.requireNonNull(holds.remove(takeAny(holders)));
            return roll < 15
                    ? new SeatCommand.ReleaseSeats(commandId(), show, hold.buyer(), hold.seats())
                    : new SeatCommand.ConfirmHold(
                            commandId(), show, hold.buyer(), new BookingId(uuid()), hold.holdId(), hold.seats(), null);
        }
        if (roll >= 30 && roll < 35 && !bookings.isEmpty()) {
            SeatReply.Booked booking = takeAny(bookings);
            return new SeatCommand.CancelBooking(commandId(), show, booking.buyer(), booking.bookingId());
        }
        if (roll >= 35 && roll < 40 && !asked.isEmpty()) {
            return asked.get(asked.size() - 1 - random.nextInt(Math.min(asked.size(), REPEAT_WITHIN)));
        }
        BuyerId buyer = buyers.get(random.nextInt(BUYERS));
        return new SeatCommand.HoldSeats(commandId(), show, buyer, ANSWER_BY, neighbours());
    }

    /** Learns how the last command ended. */
    void learn(Decision decision) {
        if (decision.events().isEmpty()) {
            return;
        }
        switch (decision.reply()) {
            case SeatReply.Held hold -> {
                if (holds.put(hold.buyer(), hold) == null) {
                    holders.add(hold.buyer());
                }
            }
            case SeatReply.CheckoutBegun begun -> {}
            case SeatReply.Booked booking -> bookings.add(booking);
            case SeatReply.Released released -> {}
            case SeatReply.Cancelled cancelled -> {}
            case SeatReply.HouseSeats house -> {}
            case SeatReply.Cleared cleared -> {}
            case SeatReply.Done done -> {}
            case SeatReply.Refused refused -> {}
        }
    }

    // Squaring draws a party to the front: half of all parties want the first quarter of a section.
    private List<SeatId> neighbours() {
        int size = PARTY_SIZES[random.nextInt(PARTY_SIZES.length)];
        double depth = random.nextDouble();
        int first = (int) (depth * depth * (Stadium.CELLS - size));
        int section = random.nextInt(Stadium.SECTIONS);
        return IntStream.range(first, first + size)
                .mapToObj(index -> new SeatId(Stadium.section(section), index))
                .toList();
    }

    private <T> T takeAny(List<T> from) {
        int at = random.nextInt(from.size());
        T taken = from.get(at);
        from.set(at, from.getLast());
        from.removeLast();
        return taken;
    }

    private CommandId commandId() {
        return new CommandId(uuid());
    }

    /** Returns a UUIDv8, as derived ids are. */
    private UUID uuid() {
        long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x0000_0000_0000_8000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
