package io.realticket.infra.bench;

import io.realticket.contracts.id.SectionId;
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
import java.util.stream.IntStream;

/** The hall that is sold: 40 sections of 1 500 seats in rows of 50, the front half of each dearer. */
final class Stadium {
    static final int SECTIONS = 40;
    static final int CELLS = 1_500;

    private static final int ROW_LENGTH = 50;
    /** Longer than a run, so that nothing expires but by a buyer's wish. */
    private static final Duration HOLD = Duration.ofHours(1);

    private Stadium() {}

    /** Returns the settings of a show that is on sale whenever the benchmark runs. */
    static ShowSettings settings() {
        List<SectionLayout> sections = IntStream.range(0, SECTIONS)
                .mapToObj(section -> new SectionLayout(
                        section(section),
                        ROW_LENGTH,
                        CELLS,
                        SeatBitmap.full(CELLS),
                        List.of(new CategoryRun("R", CELLS / 2), new CategoryRun("S", CELLS / 2))))
                .toList();
        return new ShowSettings(
                1,
                new SeatLayout(1, sections),
                List.of(price("R", 150_000), price("S", 110_000)),
                new SaleRules(SaleRules.DEFAULT.seatsPerBuyerMax(), HOLD),
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2100-01-01T00:00:00Z"),
                Admission.NONE);
    }

    static SectionId section(int ordinal) {
        return new SectionId("S" + (ordinal + 1));
    }

    private static PriceCategory price(String category, long amountMinor) {
        return new PriceCategory(category, category + "석", new Money(amountMinor, "KRW"));
    }
}
