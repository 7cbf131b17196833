package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.PassClaim;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.ShowSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What buyers and the catalog ask, on a show with two sections of fifty seats, four seats for each buyer. */
final class Asks {
    static final Duration HOLD = Duration.ofMinutes(5);
    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    static final Instant FAR_AWAY = Instant.parse("2100-01-01T00:00:00Z");

    /** When every pass ends. */
    static final Instant PASS_UNTIL = Driven.START.plus(Duration.ofMinutes(10));

    static final ActorId OPERATOR = new ActorId("operator");

    private Asks() {}

    static ShowId show(String name) {
        return new ShowId(uuid("show " + name));
    }

    static BuyerId buyer(String name) {
        return new BuyerId(uuid("buyer " + name));
    }

    static BookingId booking(String name) {
        return new BookingId(uuid("booking " + name));
    }

    /** Returns the hold id that always stands for {@code key}. */
    static HoldId holdOf(ShowId show, String key) {
        return new HoldId(command(show, key).value());
    }

    static CommandId command(ShowId show, String key) {
        return new CommandId(uuid("command " + show + key));
    }

    static SeatCommand open(ShowId show) {
        return open(show, settings(1, HOLD));
    }

    static SeatCommand open(ShowId show, ShowSettings settings) {
        return new SeatCommand.OpenShow(command(show, "open " + settings.version()), show, settings);
    }

    static SeatCommand hold(ShowId show, String key, String buyer, String... seats) {
        return new SeatCommand.HoldSeats(command(show, key), show, buyer(buyer), FAR_AWAY, seats(seats));
    }

    static PassId pass(String name) {
        return new PassId(uuid("pass " + name));
    }

    /** Returns the same ask for named seats, under a pass. */
    static SeatCommand admitted(String pass, SeatCommand ask) {
        SeatCommand.HoldSeats hold = (SeatCommand.HoldSeats) ask;
        return new SeatCommand.HoldSeats(
                hold.commandId(),
                hold.showId(),
                hold.buyer(),
                new PassClaim(pass(pass), PASS_UNTIL),
                hold.answerBy(),
                hold.seats());
    }

    static SeatCommand revoke(ShowId show, String buyer, String pass) {
        return new SeatCommand.RevokePass(command(show, "revoke " + pass), show, buyer(buyer), pass(pass), PASS_UNTIL);
    }

    static SeatCommand confirm(ShowId show, String key, HoldId hold, String buyer, String... seats) {
        return new SeatCommand.ConfirmHold(
                command(show, key), show, buyer(buyer), booking(key), hold, seats(seats), null);
    }

    static SeatCommand checkout(ShowId show, String key, HoldId hold, String buyer, String... seats) {
        Money total = new Money(150_000L * seats.length, "KRW");
        return new SeatCommand.BeginCheckout(
                command(show, "checkout " + key), show, buyer(buyer), booking(key), hold, seats(seats), total);
    }

    static SeatCommand resume(ShowId show) {
        return new SeatCommand.ResumeShow(command(show, "resume"), show, OPERATOR, "understood");
    }

    static SeatCommand pause(ShowId show, String message) {
        return new SeatCommand.PauseSale(command(show, "pause " + message), show, message, OPERATOR, "a test");
    }

    static SeatCommand resumeSale(ShowId show) {
        return new SeatCommand.ResumeSale(command(show, "resume sale"), show, OPERATOR, "a test");
    }

    static SeatCommand reset(ShowId show) {
        return new SeatCommand.ResetShow(command(show, "reset"), show, OPERATOR, "a test");
    }

    static SeatCommand tick(ShowId show) {
        return new SeatCommand.Tick(command(show, "tick"), show);
    }

    static ShowSettings settings(int version, Duration hold) {
        return settings(version, hold, Admission.NONE);
    }

    /** Returns the settings of a show with a waiting room. */
    static ShowSettings guarded(int version) {
        return settings(version, HOLD, Admission.WAITING_ROOM);
    }

    private static ShowSettings settings(int version, Duration hold, Admission admission) {
        return new ShowSettings(
                version,
                new SeatLayout(1, List.of(section("A"), section("B"))),
                List.of(new PriceCategory("R", "R석", new Money(150_000, "KRW"))),
                new SaleRules(4, hold),
                LONG_AGO,
                FAR_AWAY,
                admission);
    }

    private static SectionLayout section(String id) {
        return new SectionLayout(new SectionId(id), 10, 50, SeatBitmap.full(50), List.of(new CategoryRun("R", 50)));
    }

    static List<SeatId> seats(String... seats) {
        return Arrays.stream(seats).map(SeatId::of).toList();
    }

    static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
