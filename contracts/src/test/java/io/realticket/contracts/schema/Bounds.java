package io.realticket.contracts.schema;

import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.FocalPoint;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.queue.EdgeName;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.ShowSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The bounds that records check, as schemas say them. */
final class Bounds {
    private static final String MIN = "minimum";
    private static final String MAX = "maximum";

    private static final Map<String, Map<String, Object>> BY_COMPONENT = Map.ofEntries(
            Map.entry("ShowSettings.version", Map.of(MIN, 1)),
            Map.entry("ShowSettings.prices", Map.of("minItems", 1, "maxItems", ShowSettings.PRICES_MAX)),
            Map.entry("SeatLayout.version", Map.of(MIN, 1)),
            Map.entry("SeatLayout.sections", Map.of("minItems", 1, "maxItems", SeatLayout.SECTIONS_MAX)),
            Map.entry("SectionLayout.rowLength", Map.of(MIN, 1)),
            Map.entry("SectionLayout.cells", Map.of(MIN, 1, MAX, SectionLayout.CELLS_MAX)),
            Map.entry("SectionLayout.categories", Map.of("minItems", 1, "maxItems", SeatLayout.RUNS_MAX)),
            Map.entry("CategoryRun.cells", Map.of(MIN, 1)),
            Map.entry("CategoryRun.category", length(CategoryRun.CATEGORY_LENGTH_MAX)),
            Map.entry("PriceCategory.category", length(CategoryRun.CATEGORY_LENGTH_MAX)),
            Map.entry("PriceCategory.label", length(PriceCategory.LABEL_LENGTH_MAX)),
            Map.entry(
                    "PriceCategory.price",
                    Map.of("properties", Map.of("amountMinor", Map.of(MAX, PriceCategory.PRICE_MINOR_MAX)))),
            Map.entry("Money.amountMinor", Map.of(MIN, 0, MAX, Money.AMOUNT_MINOR_MAX)),
            Map.entry("Money.currency", Map.of("pattern", "^[A-Z]{3}$")),
            Map.entry("HoldBestAvailable.seatCount", Map.of(MIN, 1, MAX, SaleRules.SEATS_PER_BUYER_BOUND)),
            Map.entry("HoldBestAvailable.sections", Map.of("maxItems", SeatLayout.SECTIONS_MAX)),
            Map.entry("BlockSeats.ranges", Map.of("minItems", 1)),
            Map.entry("UnblockSeats.ranges", Map.of("minItems", 1)),
            Map.entry("BlockSeats.reason", length(200)),
            Map.entry("UnblockSeats.reason", length(200)),
            Map.entry("CloseShow.reason", length(200)),
            Map.entry("ResumeShow.reason", length(200)),
            Map.entry("PauseSale.reason", length(200)),
            Map.entry("PauseSale.message", Map.of("maxLength", 200)),
            Map.entry("ResumeSale.reason", length(200)),
            Map.entry("ReleaseAllHolds.reason", length(200)),
            Map.entry("ResetShow.reason", length(200)),
            Map.entry("PauseCalls.reason", length(200)),
            Map.entry("PauseCalls.message", Map.of("maxLength", 200)),
            Map.entry("ResumeCalls.reason", length(200)),
            Map.entry("CloseRoom.reason", length(200)),
            Map.entry("CloseRoom.message", Map.of("maxLength", 200)),
            Map.entry(
                    "RevealSecret.secret",
                    Map.of("minLength", LineDraw.SECRET_CHARS_MIN, "maxLength", LineDraw.SECRET_CHARS_MAX)),
            Map.entry("RoomSettings.version", Map.of(MIN, 1)),
            Map.entry("RoomSettings.callsPerSecondMax", Map.of(MIN, 1, MAX, RoomSettings.CALLS_PER_SECOND_BOUND)),
            Map.entry("RoomSettings.commitment", Map.of("pattern", "^[0-9a-f]{64}$")),
            Map.entry("NotePresence.edge", length(EdgeName.LENGTH_MAX)),
            Map.entry("NotePresence.came", Map.of("maxItems", EdgeName.PASSES_MAX)),
            Map.entry("NotePresence.left", Map.of("maxItems", EdgeName.PASSES_MAX)),
            Map.entry("NotePresent.edge", length(EdgeName.LENGTH_MAX)),
            Map.entry("NotePresent.present", Map.of("maxItems", EdgeName.PASSES_MAX)),
            Map.entry("Room.calledAgain", Map.of("maxItems", QueueState.Room.CALLED_AGAIN_MAX)),
            Map.entry("SetCapacity.reason", length(200)),
            Map.entry("SetCapacity.version", Map.of(MIN, 1)),
            Map.entry("SetCapacity.capacity", Map.of(MIN, 1, MAX, QueueCommand.SetCapacity.CAPACITY_MAX)),
            Map.entry("Program.version", Map.of(MIN, 1)),
            Map.entry("Program.reason", length(200)),
            Map.entry("Place.version", Map.of(MIN, 1)),
            Map.entry("Place.reason", length(200)),
            Map.entry("Show.version", Map.of(MIN, 1)),
            Map.entry("Show.reason", length(200)),
            Map.entry("Show.capacity", Map.of(MIN, 1, MAX, QueueCommand.SetCapacity.CAPACITY_MAX)),
            Map.entry(
                    "FocalPoint.rowHundredths",
                    Map.of(MIN, -FocalPoint.HUNDREDTHS_MAX, MAX, FocalPoint.HUNDREDTHS_MAX)),
            Map.entry(
                    "FocalPoint.cellHundredths",
                    Map.of(MIN, -FocalPoint.HUNDREDTHS_MAX, MAX, FocalPoint.HUNDREDTHS_MAX)),
            Map.entry("SeatRange.from", Map.of(MIN, 0)),
            Map.entry("SeatRange.to", Map.of(MIN, 1, MAX, SectionLayout.CELLS_MAX)),
            Map.entry("SaleRules.seatsPerBuyerMax", Map.of(MIN, 1, MAX, SaleRules.SEATS_PER_BUYER_BOUND)));

    private Bounds() {}

    /** Returns the keywords that bound a component, in a fixed order; none if it is as free as its type. */
    static Map<String, Object> of(Class<?> record, String component) {
        SequencedMap<String, Object> keywords = new LinkedHashMap<>();
        String name = record.getSimpleName() + "." + component;
        new TreeMap<>(BY_COMPONENT.getOrDefault(name, Map.of())).reversed().forEach(keywords::put);
        if (component.equals("seats") && record.getEnclosingClass() == SeatCommand.class) {
            keywords.put("minItems", 1);
            keywords.put("maxItems", SaleRules.SEATS_PER_BUYER_BOUND);
            keywords.put("uniqueItems", true);
        }
        return keywords;
    }

    private static Map<String, Object> length(int max) {
        return Map.of("minLength", 1, "maxLength", max);
    }
}
