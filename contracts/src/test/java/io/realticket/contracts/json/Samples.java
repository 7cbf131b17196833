package io.realticket.contracts.json;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
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
import io.realticket.contracts.seat.SaleRules;
import io.realticket.contracts.seat.ShowSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the sample records are made of. */
final class Samples {
    static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    static final BuyerId BUYER = BuyerId.of("0195a1b2-0000-7000-8000-000000000002");
    static final ActorId ACTOR = new ActorId("0195a1b2-0000-7000-8000-0000000000ad");
    static final String REASON = "무대 점검";
    static final ProgramId PROGRAM = ProgramId.of("0195a1b2-0000-7000-8000-000000000003");
    static final PlaceId PLACE = PlaceId.of("0195a1b2-0000-7000-8000-000000000004");
    static final CommandId COMMAND = CommandId.of("4f6b1c0e-9d3a-8c21-b7aa-0123456789ab");
    static final HoldId HOLD = HoldId.of("4f6b1c0e-9d3a-8c21-b7aa-0123456789ab");
    static final BookingId BOOKING = BookingId.of("9a7e5512-77c4-8f10-9c55-fedcba987654");
    static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");
    static final Instant LATER = Instant.parse("2026-03-01T10:05:00.123Z");
    static final Instant OPENS = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-03-20T09:30:00Z");
    static final List<SeatId> SEATS = List.of(SeatId.of("A-0"), SeatId.of("가-9"));
    static final Money TOTAL = new Money(260_000, "KRW");
    static final SeatBitmap BITMAP = SeatBitmap.of(cells(20, 4));

    static final ShowSettings SETTINGS = new ShowSettings(
            3,
            new SeatLayout(
                    2,
                    List.of(
                            new SectionLayout(
                                    new SectionId("A"),
                                    5,
                                    20,
                                    BITMAP,
                                    List.of(new CategoryRun("VIP", 10), new CategoryRun("R", 10))),
                            new SectionLayout(
                                    new SectionId("가"),
                                    10,
                                    10,
                                    SeatBitmap.full(10),
                                    List.of(new CategoryRun("R", 10))))),
            List.of(
                    new PriceCategory("VIP", "VIP석", new Money(150_000, "KRW")),
                    new PriceCategory("R", "R석", new Money(110_000, "KRW"))),
            new SaleRules(4, Duration.ofMinutes(5)),
            OPENS,
            CLOSES,
            Admission.NONE);

    private Samples() {}

    private static boolean[] cells(int count, int gap) {
        boolean[] cells = new boolean[count];
        for (int cell = 0; cell < count; cell++) {
            cells[cell] = cell != gap;
        }
        return cells;
    }
}
