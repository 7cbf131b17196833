package io.realticket.contracts.json;

import static io.realticket.contracts.json.Samples.ACTOR;
import static io.realticket.contracts.json.Samples.AT;
import static io.realticket.contracts.json.Samples.BOOKING;
import static io.realticket.contracts.json.Samples.BUYER;
import static io.realticket.contracts.json.Samples.CLOSES;
import static io.realticket.contracts.json.Samples.COMMAND;
import static io.realticket.contracts.json.Samples.HOLD;
import static io.realticket.contracts.json.Samples.LATER;
import static io.realticket.contracts.json.Samples.OPENS;
import static io.realticket.contracts.json.Samples.PLACE;
import static io.realticket.contracts.json.Samples.PROGRAM;
import static io.realticket.contracts.json.Samples.REASON;
import static io.realticket.contracts.json.Samples.SEATS;
import static io.realticket.contracts.json.Samples.SETTINGS;
import static io.realticket.contracts.json.Samples.SHOW;
import static io.realticket.contracts.json.Samples.TOTAL;

import io.realticket.contracts.catalog.CatalogRecord;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatRange;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** One record of every kind, and one of every shape a kind can have; the golden files are their JSON. */
final class SampleRecords {
    private static final List<SeatRange> RANGES = List.of(
            new SeatRange(SEATS.getFirst().section(), 0, 15),
            new SeatRange(SEATS.getLast().section(), 2, 3));

    private SampleRecords() {}

    /** Returns the records by the names of their golden files, without the extension. */
    static SequencedMap<String, Object> byName() {
        SequencedMap<String, Object> records = new TreeMap<>();
        List.of(commands(), events(), replies(), QueueSamples.kinds(), catalog())
                .forEach(kinds -> kinds.forEach(record -> {
                    String family = RecordFamily.of(record).name();
                    records.put(family + "." + record.getClass().getSimpleName(), record);
                }));
        records.putAll(states());
        records.putAll(otherShapes());
        records.putAll(QueueSamples.otherShapes());
        records.putAll(PassSamples.byName());
        return records;
    }

    private static List<Object> commands() {
        return List.of(
                new SeatCommand.OpenShow(COMMAND, SHOW, SETTINGS),
                new SeatCommand.CloseShow(COMMAND, SHOW, ACTOR, REASON),
                new SeatCommand.ResumeShow(COMMAND, SHOW, ACTOR, REASON),
                new SeatCommand.PauseSale(COMMAND, SHOW, "곧 다시 시작합니다.", ACTOR, REASON),
                new SeatCommand.ResumeSale(COMMAND, SHOW, ACTOR, REASON),
                new SeatCommand.ReleaseAllHolds(COMMAND, SHOW, ACTOR, REASON),
                new SeatCommand.ResetShow(COMMAND, SHOW, ACTOR, REASON),
                new SeatCommand.HoldSeats(COMMAND, SHOW, BUYER, LATER, SEATS),
                new SeatCommand.HoldBestAvailable(
                        COMMAND,
                        SHOW,
                        BUYER,
                        LATER,
                        2,
                        "VIP",
                        List.of(SEATS.getFirst().section())),
                new SeatCommand.ExtendHold(COMMAND, SHOW, BUYER, HOLD),
                new SeatCommand.BlockSeats(COMMAND, SHOW, RANGES, true, "카메라 자리", ACTOR),
                new SeatCommand.UnblockSeats(COMMAND, SHOW, RANGES, "back on sale", ACTOR),
                new SeatCommand.ReleaseSeats(COMMAND, SHOW, BUYER, SEATS),
                new SeatCommand.ReleaseHold(COMMAND, SHOW, BUYER),
                new SeatCommand.BeginCheckout(COMMAND, SHOW, BUYER, BOOKING, HOLD, SEATS, TOTAL),
                new SeatCommand.ConfirmHold(COMMAND, SHOW, BUYER, BOOKING, HOLD, SEATS, TOTAL),
                new SeatCommand.CancelBooking(COMMAND, SHOW, BUYER, BOOKING),
                new SeatCommand.Tick(COMMAND, SHOW));
    }

    private static List<Object> events() {
        return List.of(
                new SeatEvent.ShowOpened(SHOW, 1, AT, SETTINGS),
                new SeatEvent.ShowChanged(SHOW, 2, AT, SETTINGS),
                new SeatEvent.ShowClosed(SHOW, 3, AT, ACTOR, REASON),
                new SeatEvent.ShowSuspended(SHOW, 4, AT, 4_711, "java.lang.ArithmeticException: long overflow"),
                new SeatEvent.ShowResumed(SHOW, 5, AT, ACTOR, REASON),
                new SeatEvent.SalePaused(SHOW, 6, AT, "곧 다시 시작합니다.", ACTOR, REASON),
                new SeatEvent.SaleResumed(SHOW, 7, AT, ACTOR, REASON),
                new SeatEvent.ShowReset(SHOW, 8, AT, ACTOR, REASON),
                new SeatEvent.SeatsHeld(SHOW, 6, AT, BUYER, HOLD, LATER, SEATS),
                new SeatEvent.HoldExtended(SHOW, 7, AT, BUYER, HOLD, LATER, SEATS),
                new SeatEvent.CheckoutBegun(SHOW, 8, AT, BUYER, BOOKING, HOLD, LATER, SEATS),
                new SeatEvent.SeatsBlocked(SHOW, 8, AT, "카메라 자리", SEATS, ACTOR),
                new SeatEvent.SeatsUnblocked(SHOW, 9, AT, "back on sale", SEATS, ACTOR),
                new SeatEvent.SeatsReleased(SHOW, 7, AT, BUYER, HOLD, SEATS),
                new SeatEvent.HoldExpired(SHOW, 8, AT, BUYER, HOLD, SEATS),
                new SeatEvent.SeatsBooked(SHOW, 9, AT, BUYER, BOOKING, HOLD, SEATS, TOTAL),
                new SeatEvent.BookingCancelled(SHOW, 10, AT, BUYER, BOOKING, SEATS));
    }

    private static List<Object> replies() {
        return List.of(
                new SeatReply.Held(COMMAND, SHOW, 6, AT, BUYER, HOLD, LATER, SEATS, SEATS),
                new SeatReply.Released(COMMAND, SHOW, 7, AT, BUYER, SEATS, SEATS, HOLD, LATER),
                new SeatReply.CheckoutBegun(COMMAND, SHOW, 8, AT, BUYER, BOOKING, HOLD, LATER, SEATS, TOTAL),
                new SeatReply.Booked(COMMAND, SHOW, 9, AT, BUYER, BOOKING, SEATS, TOTAL),
                new SeatReply.Cancelled(COMMAND, SHOW, 10, AT, BUYER, BOOKING, SEATS),
                new SeatReply.HouseSeats(COMMAND, SHOW, 8, AT, 12, 3),
                new SeatReply.Cleared(COMMAND, SHOW, 8, AT, 1_003, 497, 4),
                new SeatReply.Done(COMMAND, SHOW, 5, AT),
                new SeatReply.Refused(COMMAND, SHOW, 6, AT, BUYER, Refusal.SEAT_UNAVAILABLE, SEATS.getFirst(), 4_711L));
    }

    private static List<Object> catalog() {
        return List.of(
                new CatalogRecord.Program(
                        PROGRAM, 4, "한여름 밤의 꿈", "A play.", "https://example.org/poster.png", LATER, ACTOR, REASON),
                new CatalogRecord.Place(PLACE, 2, "리얼홀", "서울", "Asia/Seoul", 2, 29, ACTOR, REASON),
                new CatalogRecord.Show(
                        SHOW,
                        4,
                        PROGRAM,
                        PLACE,
                        2,
                        CLOSES,
                        OPENS,
                        CLOSES,
                        SETTINGS.rules(),
                        SETTINGS.prices(),
                        500,
                        true,
                        ACTOR,
                        REASON));
    }

    private static Map<String, Object> states() {
        return Map.of(
                "SeatState.Section",
                        new SeatState.Section(0, 2, 20, 5, Samples.BITMAP, 2, SaleState.OPEN, OPENS, CLOSES, 1, null),
                "SeatState.Section-paused",
                        new SeatState.Section(
                                0, 2, 20, 5, Samples.BITMAP, 2, SaleState.PAUSED, OPENS, CLOSES, 6, "곧 다시 시작합니다."),
                "SeatState.Seat-free", SeatState.Seat.free(7),
                "SeatState.Seat-held", new SeatState.Seat(SeatStatus.HELD, 6, BUYER, HOLD, LATER, null),
                "SeatState.Seat-sold", new SeatState.Seat(SeatStatus.SOLD, 9, BUYER, null, null, BOOKING),
                "SeatState.Seat-blocked", new SeatState.Seat(SeatStatus.BLOCKED, 2, null, null, null, null));
    }

    private static Map<String, Object> otherShapes() {
        return Map.of(
                "CatalogRecord.Program-first",
                        new CatalogRecord.Program(PROGRAM, 1, "한여름 밤의 꿈", "", null, null, null, null),
                "SeatCommand.HoldBestAvailable-anywhere",
                        new SeatCommand.HoldBestAvailable(COMMAND, SHOW, BUYER, LATER, 4, null, List.of()),
                "SeatEvent.SeatsReleased-operator",
                        new SeatEvent.SeatsReleased(SHOW, 7, AT, BUYER, HOLD, SEATS, ACTOR, REASON),
                "SeatEvent.BookingCancelled-operator",
                        new SeatEvent.BookingCancelled(SHOW, 10, AT, BUYER, BOOKING, SEATS, ACTOR, REASON),
                "SeatReply.Held-extended",
                        new SeatReply.Held(COMMAND, SHOW, 7, AT, BUYER, HOLD, LATER, List.of(), SEATS),
                "SeatReply.Released-all",
                        new SeatReply.Released(COMMAND, SHOW, 7, AT, BUYER, SEATS, List.of(), null, null),
                "SeatReply.Refused-operator",
                        new SeatReply.Refused(COMMAND, SHOW, 6, AT, null, Refusal.LAYOUT_IMMUTABLE, null, null));
    }
}
