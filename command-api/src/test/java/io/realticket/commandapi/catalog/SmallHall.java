package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SaleRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A catalog of one show in a hall of one section: two rows of fifty, the last cell of each an aisle. */
public final class SmallHall implements Catalog {
    public static final ShowId SHOW = new ShowId(new UUID(0x7000, 1));
    public static final Instant OPENS_AT = Instant.parse("2026-05-01T11:00:00Z");

    private static final int ROW = 50;

    @Override
    public ProgramPage programs(ProgramSearch search) {
        return new ProgramPage(List.of(), 0);
    }

    @Override
    public Optional<ProgramShows> program(ProgramId id) {
        return Optional.empty();
    }

    @Override
    public Optional<ShowOnSale> show(ShowId id) {
        return id.equals(SHOW) ? Optional.of(onSale()) : Optional.empty();
    }

    @Override
    public Map<ShowId, ShowOnSale> shows(Set<ShowId> ids) {
        return ids.contains(SHOW) ? Map.of(SHOW, onSale()) : Map.of();
    }

    @Override
    public PlaceLayout layout(ShowOnSale show) {
        return layout();
    }

    public static ShowOnSale onSale() {
        Place place = new Place(new PlaceId(new UUID(0x7000, 2)), "작은홀", ZoneId.of("Asia/Seoul"));
        ShowTimes times = new ShowTimes(OPENS_AT.plusSeconds(86_400), OPENS_AT, OPENS_AT.plusSeconds(80_000));
        Program program = new Program(new ProgramId(new UUID(0x7000, 3)), "연주", "", null);
        SaleTerms terms = new SaleTerms(1, SaleRules.DEFAULT, List.of(price("VIP", 180_000), price("R", 150_000)));
        return new ShowOnSale(new Show(SHOW, place, times, 2 * ROW - 2), program, terms, 1, Admission.NONE);
    }

    public static PlaceLayout layout() {
        boolean[] seats = new boolean[2 * ROW];
        for (int cell = 0; cell < seats.length; cell++) {
            seats[cell] = cell % ROW != ROW - 1;
        }
        SectionLayout grid = new SectionLayout(
                new SectionId("A"),
                ROW,
                seats.length,
                SeatBitmap.of(seats),
                List.of(new CategoryRun("VIP", ROW), new CategoryRun("R", ROW)));
        List<Point> outline = List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10));
        return new PlaceLayout(
                1, new Overview(10, 10, new Point(5, 0)), List.of(new SectionPlan("A구역", outline, grid)));
    }

    private static PriceCategory price(String category, long amountMinor) {
        return new PriceCategory(category, category + "석", new Money(amountMinor, "KRW"));
    }
}
