package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Who changes the settings of a show by chance, and now and then what may not change. */
final class Operator {
    private final Random random;
    private Sale sale;

    Operator(Random random, Sale sale) {
        this.random = random;
        this.sale = sale;
    }

    private CommandId id() {
        return new CommandId(new UUID(random.nextLong(), random.nextLong()));
    }

    SeatCommand open() {
        return new SeatCommand.OpenShow(id(), SeatStory.SHOW, sale.settings());
    }

    SeatCommand close() {
        boolean named = random.nextBoolean();
        return new SeatCommand.CloseShow(
                id(), SeatStory.SHOW, named ? OperatorAsk.OPERATOR : null, named ? OperatorAsk.REASON : null);
    }

    SeatCommand resume() {
        boolean named = random.nextBoolean();
        return new SeatCommand.ResumeShow(
                id(), SeatStory.SHOW, named ? OperatorAsk.OPERATOR : null, named ? OperatorAsk.REASON : null);
    }

    /** Pauses, or lets go on what is paused. */
    SeatCommand pauseOrGoOn() {
        return random.nextInt(3) == 0
                ? new SeatCommand.PauseSale(
                        id(), SeatStory.SHOW, "pause " + random.nextInt(3), OperatorAsk.OPERATOR, OperatorAsk.REASON)
                : new SeatCommand.ResumeSale(id(), SeatStory.SHOW, OperatorAsk.OPERATOR, OperatorAsk.REASON);
    }

    /** Takes seats back from buyers: mostly what they hold. */
    SeatCommand clear() {
        return random.nextInt(4) == 0
                ? new SeatCommand.ResetShow(id(), SeatStory.SHOW, OperatorAsk.OPERATOR, OperatorAsk.REASON)
                : new SeatCommand.ReleaseAllHolds(id(), SeatStory.SHOW, OperatorAsk.OPERATOR, OperatorAsk.REASON);
    }

    /** Changes one thing, under a version that is old, the same or new. */
    SeatCommand change(Instant now) {
        Sale next = sale.version(Math.max(1, sale.version() + random.nextInt(4) - 1));
        next = switch (random.nextInt(isOver(now) ? 16 : 8)) {
            case 0 -> next.price(new Money(random.nextInt(100_000), "KRW"));
            case 1 -> next.price(new Money(1_000, "JPY"));
            case 2 -> next.layout(Halls.SMALL);
            case 3 -> next.seatsPerBuyerMax(limit());
            case 4 -> next.hold(Duration.ofSeconds(1 + random.nextInt(120)));
            case 5 -> next.layout(Halls.facing(next.layout(), focalPoint()));
            case 6 -> next.admission(next.admission() == Admission.NONE ? Admission.WAITING_ROOM : Admission.NONE);
            default -> next.lasts(lasts(now));
        };
        boolean accepted = next.version() > sale.version()
                && next.layout().hasSameSeats(sale.layout())
                && next.price().currency().equals(sale.price().currency());
        SeatCommand command = new SeatCommand.OpenShow(id(), SeatStory.SHOW, next.settings());
        sale = accepted ? next : sale;
        return command;
    }

    // Mostly about what it was, so that a medium hall keeps its large holds.
    private int limit() {
        int now = sale.rules().seatsPerBuyerMax();
        return Math.clamp(now + random.nextInt(5) - 2L, 1, SaleRules.SEATS_PER_BUYER_BOUND);
    }

    private FocalPoint focalPoint() {
        return new FocalPoint(random.nextInt(5_000) - 1_000, random.nextInt(5_000));
    }

    /** Whether the sale has come to its closing time. */
    boolean isOver(Instant now) {
        return !now.isBefore(Sale.OPENS.plus(sale.lasts()));
    }

    /** Returns an instant after {@code now} at which something begins or ends; a deadline, as a rule. */
    Instant edge(NaiveShow show, Instant now) {
        Instant closes = Sale.OPENS.plus(sale.lasts());
        if (now.isBefore(Sale.OPENS)) {
            return Sale.OPENS;
        } else if (random.nextInt(10) == 0 && closes.isAfter(now)) {
            return closes;
        }
        return show.seats().holds().stream()
                .map(NaiveSeats.Hold::expiresAt)
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElse(now);
    }

    // From a little before now, which closes the sale, to well after.
    private Duration lasts(Instant now) {
        Duration untilNow = Duration.between(Sale.OPENS, now);
        Duration lasts = untilNow.plusSeconds(random.nextInt(900) - 60L);
        return lasts.isPositive() ? lasts : Duration.ofSeconds(1);
    }
}
