package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Buyers by chance. They mostly ask for what makes sense as the show stands, and now and then for what does not. */
final class Crowd {
    private static final int NEIGHBOURS_MAX = 6;

    private final Random random;
    private final NaiveShow show;
    private final List<SeatId> seats;
    private final List<BuyerId> buyers;
    private final int limit;
    private final List<HoldId> known = new ArrayList<>();
    private final Wallets wallets;

    Crowd(Random random, Scenario scenario, NaiveShow show) {
        this.random = random;
        this.show = show;
        this.buyers = scenario.buyers().stream().map(Buyer::id).toList();
        this.limit = scenario.sale().rules().seatsPerBuyerMax();
        NaiveSeats all = new NaiveSeats();
        all.layOut(scenario.sale().layout());
        this.seats = List.copyOf(all.all());
        this.wallets = new Wallets(random);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private CommandId id() {
        return new CommandId(uuid());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    SeatCommand ask(Instant now) {
        double what = random.nextDouble();
        if (chance(0.02)) {
            BuyerId buyer = chance(0.9) ? holder(now) : any(buyers);
            return wallets.revoke(id(), buyer, now);
        } else if (what < 0.5) {
            return hold(id(), any(buyers), now);
        } else if (what < 0.55) {
            return checkOut(id(), now);
        } else if (what < 0.72) {
            return confirm(id(), now);
        } else if (what < 0.84) {
            return release(id(), now);
        } else if (what < 0.9) {
            return new SeatCommand.ReleaseHold(id(), SeatStory.SHOW, chance(0.8) ? holder(now) : any(buyers));
        }
        if (what < 0.95) {
            return cancel(id());
        } else if (what < 0.97) {
            return best(id(), any(buyers), now);
        } else if (what < 0.98) {
            return extend(now);
        }
        return what < 0.99 ? house(id()) : new SeatCommand.Tick(id(), SeatStory.SHOW);
    }

    private SeatCommand best(CommandId id, BuyerId buyer, Instant now) {
        return new SeatCommand.HoldBestAvailable(
                id,
                SeatStory.SHOW,
                buyer,
                wallets.shown(buyer, now),
                now.plusSeconds(chance(0.95) ? 30 : 0),
                1 + random.nextInt(Math.min(limit, NEIGHBOURS_MAX)),
                chance(0.8) ? null : "R",
                chance(0.7) ? List.of() : List.of(any(seats).section()));
    }

    private SeatCommand extend(Instant now) {
        BuyerId buyer = holder(now);
        return new SeatCommand.ExtendHold(id(), SeatStory.SHOW, buyer, holdId(buyer, now));
    }

    /** Returns the hold of {@code buyer}, or one that was somebody's some time ago. */
    private HoldId holdId(BuyerId buyer, Instant now) {
        NaiveSeats.Hold hold = show.seats().liveHold(buyer, show.now(now));
        if (hold == null || chance(0.08)) {
            return known.isEmpty() || chance(0.3) ? new HoldId(uuid()) : any(known);
        }
        known.add(hold.id());
        return hold.id();
    }

    private SeatCommand house(CommandId id) {
        SeatId seat = any(seats);
        List<SeatRange> ranges =
                List.of(new SeatRange(seat.section(), seat.index(), seat.index() + 1 + random.nextInt(4)));
        return chance(0.5)
                ? new SeatCommand.BlockSeats(id, SeatStory.SHOW, ranges, chance(0.5), "house", null)
                : new SeatCommand.UnblockSeats(id, SeatStory.SHOW, ranges, "back", OperatorAsk.OPERATOR);
    }

    /** Asks for something under a key that was used before: mostly for the same. */
    SeatCommand again(SeatCommand first, Instant now) {
        if (!(first instanceof SeatCommand.HoldSeats hold) || chance(0.5)) {
            return chance(0.8) ? first : otherwise(first, now);
        }
        return chance(0.8)
                ? new SeatCommand.HoldSeats(
                        hold.commandId(),
                        hold.showId(),
                        hold.buyer(),
                        wallets.shown(hold.buyer(), now),
                        now.plusSeconds(30),
                        shuffled(hold.seats()))
                : hold(hold.commandId(), hold.buyer(), now);
    }

    private SeatCommand otherwise(SeatCommand first, Instant now) {
        BuyerId buyer = first.buyer();
        if (buyer == null) {
            return first instanceof SeatCommand.BlockSeats || first instanceof SeatCommand.UnblockSeats
                    ? house(first.commandId())
                    : first;
        }
        return switch (random.nextInt(5)) {
            case 3 -> best(first.commandId(), buyer, now);
            case 4 -> new SeatCommand.ExtendHold(first.commandId(), first.showId(), buyer, holdId(buyer, now));
            case 0 -> new SeatCommand.ReleaseHold(first.commandId(), first.showId(), buyer);
            case 1 -> new SeatCommand.ReleaseSeats(first.commandId(), first.showId(), buyer, held(buyer, now));
            default -> hold(first.commandId(), buyer, now);
        };
    }

    SeatCommand.HoldSeats hold(CommandId id, BuyerId buyer, Instant now) {
        Instant answerBy = chance(0.95) ? now.plusSeconds(30) : now.plusMillis(random.nextInt(3) - 1L);
        return new SeatCommand.HoldSeats(
                id,
                SeatStory.SHOW,
                buyer,
                wallets.shown(buyer, now),
                chance(0.03) ? now.plusSeconds(3_600) : answerBy,
                wish());
    }

    /** Holds up to the limit, side by side, one buyer after the other. */
    SeatCommand.HoldSeats holdMuch(int step, Instant now) {
        int buyer = step % buyers.size();
        int from = Math.min(buyer * limit, seats.size() - limit);
        List<SeatId> wish = seats.subList(from, from + limit).stream()
                .filter(seat -> show.seats().isFreeFor(buyers.get(buyer), seat, show.now(now)))
                .limit(room(buyers.get(buyer)))
                .toList();
        List<SeatId> one = List.of(any(seats));
        return new SeatCommand.HoldSeats(
                id(),
                SeatStory.SHOW,
                buyers.get(buyer),
                wallets.good(buyers.get(buyer), now),
                now.plusSeconds(30),
                wish.isEmpty() ? one : wish);
    }

    private int room(BuyerId buyer) {
        int most = show.settings() == null
                ? limit
                : Math.min(limit, show.settings().rules().seatsPerBuyerMax());
        return Math.max(0, most - show.seats().bookedBy(buyer));
    }

    // The front of the hall is what everybody wants.
    private List<SeatId> wish() {
        int from = (int) (seats.size() * Math.pow(random.nextDouble(), 1.5));
        int count = 1 + random.nextInt(Math.min(limit + 1, NEIGHBOURS_MAX));
        Set<SeatId> wish = new LinkedHashSet<>(seats.subList(from, Math.min(seats.size(), from + count)));
        if (chance(0.2)) {
            wish.add(any(seats));
        }
        if (chance(0.02)) {
            wish.add(new SeatId(chance(0.5) ? any(seats).section() : new SectionId("Q"), random.nextInt(60)));
        }
        return shuffled(List.copyOf(wish));
    }

    private List<SeatId> shuffled(List<SeatId> list) {
        List<SeatId> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private BuyerId holder(Instant now) {
        List<NaiveSeats.Hold> holds = show.seats().holds();
        return holds.isEmpty() || now.equals(Instant.MAX)
                ? any(buyers)
                : any(holds).buyer();
    }

    private List<SeatId> held(BuyerId buyer, Instant now) {
        NaiveSeats.Hold hold = show.seats().liveHold(buyer, now);
        return hold == null ? List.of(any(seats)) : shuffled(List.copyOf(hold.seats()));
    }

    private SeatCommand release(CommandId id, Instant now) {
        BuyerId buyer = holder(now);
        List<SeatId> held = held(buyer, now);
        Set<SeatId> some = new LinkedHashSet<>(held.subList(0, 1 + random.nextInt(held.size())));
        if (chance(0.1)) {
            some.add(chance(0.8) ? any(seats) : new SeatId(new SectionId("Q"), 1));
        }
        return new SeatCommand.ReleaseSeats(id, SeatStory.SHOW, buyer, cut(some));
    }

    /** Returns what {@code buyer} holds, or what the buyer might think to hold. */
    private Set<SeatId> seen(BuyerId buyer, Instant now) {
        Set<SeatId> seen = new LinkedHashSet<>(held(buyer, now));
        if (chance(0.08)) {
            seen.removeIf(seat -> chance(0.5));
            seen.add(chance(0.8) ? any(seats) : new SeatId(new SectionId("Q"), 2));
        }
        return seen;
    }

    /** Returns what {@code seats} cost, or a little more. */
    private Money total(List<SeatId> seats) {
        ShowSettings settings = show.settings();
        Money total = settings == null ? new Money(1, "KRW") : show.seats().price(settings, seats);
        return chance(0.95) ? total : new Money(total.amountMinor() + 1, total.currency());
    }

    private SeatCommand checkOut(CommandId id, Instant now) {
        BuyerId buyer = holder(now);
        List<SeatId> seen = cut(seen(buyer, now));
        HoldId holdId = holdId(buyer, now);
        List<NaiveSeats.Booking> bookings = show.seats().bookings();
        BookingId booking = chance(0.05) && !bookings.isEmpty() ? any(bookings).id() : new BookingId(uuid());
        return new SeatCommand.BeginCheckout(id, SeatStory.SHOW, buyer, booking, holdId, seen, total(seen));
    }

    private SeatCommand confirm(CommandId id, Instant now) {
        BuyerId buyer = holder(now);
        Set<SeatId> seen = seen(buyer, now);
        HoldId holdId = holdId(buyer, now);
        List<NaiveSeats.Booking> bookings = show.seats().bookings();
        if (chance(0.1) && !bookings.isEmpty()) {
            NaiveSeats.Booking booking = any(bookings);
            BuyerId who = chance(0.8) ? booking.buyer() : buyer;
            List<SeatId> what = chance(0.7) ? shuffled(booking.seats()) : cut(seen);
            HoldId which = chance(0.8) ? booking.hold() : holdId;
            return new SeatCommand.ConfirmHold(id, SeatStory.SHOW, who, booking.id(), which, what, null);
        }
        List<BookingId> cancelled = show.seats().cancelled();
        if (chance(0.05) && !cancelled.isEmpty()) {
            return new SeatCommand.ConfirmHold(id, SeatStory.SHOW, buyer, any(cancelled), holdId, cut(seen), null);
        }
        Money total = chance(0.5) ? null : total(cut(seen));
        return new SeatCommand.ConfirmHold(id, SeatStory.SHOW, buyer, new BookingId(uuid()), holdId, cut(seen), total);
    }

    private SeatCommand cancel(CommandId id) {
        List<NaiveSeats.Booking> bookings = show.seats().bookings();
        if (bookings.isEmpty() || chance(0.05)) {
            return new SeatCommand.CancelBooking(id, SeatStory.SHOW, any(buyers), new BookingId(uuid()));
        }
        NaiveSeats.Booking booking = any(bookings);
        BuyerId buyer = chance(0.9) ? booking.buyer() : any(buyers);
        return new SeatCommand.CancelBooking(id, SeatStory.SHOW, buyer, booking.id());
    }

    // A command names at most fifty seats.
    private static List<SeatId> cut(Set<SeatId> seats) {
        return seats.stream().limit(50).toList();
    }
}
