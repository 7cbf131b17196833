package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.SaleTerms;
import io.realticket.commandapi.catalog.Show;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.seat.Admission;
import io.realticket.contracts.seat.SaleRules;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A row of {@code shows}. */
@Entity
@Table(name = "shows")
class ShowRow {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "program_id")
    private ProgramRow program;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    private PlaceRow place;

    /** The same place again, as the first half of the layout's key. */
    @Column(name = "place_id", insertable = false, updatable = false)
    private UUID placeId;

    private int layoutVersion;
    private Instant startsAt;
    private Instant opensAt;
    private Instant closesAt;
    private int seatsPerBuyerMax;
    private int holdSeconds;
    private String[] priceCategories;
    private String[] priceLabels;
    private long[] priceAmountsMinor;
    private String currency;
    private int settingsVersion;
    private int version;
    private int capacity;
    private boolean demo;

    @Enumerated(EnumType.STRING)
    private Admission admission;

    /** For JPA. */
    protected ShowRow() {}

    ShowRow(NewShow show, ProgramRow program, PlaceRow place, int layoutVersion) {
        this.id = show.id().value();
        this.program = program;
        this.place = place;
        this.placeId = show.place().value();
        this.layoutVersion = layoutVersion;
        sell(show.times(), show.terms());
        this.settingsVersion = show.terms().version();
        this.version = 1;
        this.capacity = show.capacity();
        this.demo = show.demo();
        this.admission = Admission.NONE;
    }

    /** Other times and terms, which is another version of both. */
    void change(ShowTimes times, SaleTerms terms, boolean mayBeReset) {
        sell(times, terms);
        this.demo = mayBeReset;
        this.settingsVersion++;
        this.version++;
    }

    /** Others may ask for seats, or the same by other rules: another version of both. */
    void admit(Admission changed) {
        this.admission = changed;
        this.settingsVersion++;
        this.version++;
    }

    Admission admission() {
        return admission;
    }

    void setCapacity(int changed) {
        this.capacity = changed;
        this.version++;
    }

    private void sell(ShowTimes times, SaleTerms terms) {
        List<PriceCategory> prices = terms.prices();
        this.startsAt = times.startsAt();
        this.opensAt = times.opensAt();
        this.closesAt = times.closesAt();
        this.seatsPerBuyerMax = terms.rules().seatsPerBuyerMax();
        this.holdSeconds = Math.toIntExact(terms.rules().holdDuration().toSeconds());
        this.priceCategories = prices.stream().map(PriceCategory::category).toArray(String[]::new);
        this.priceLabels = prices.stream().map(PriceCategory::label).toArray(String[]::new);
        this.priceAmountsMinor =
                prices.stream().mapToLong(price -> price.price().amountMinor()).toArray();
        this.currency = prices.getFirst().price().currency();
    }

    int version() {
        return version;
    }

    boolean mayBeReset() {
        return demo;
    }

    UUID programId() {
        return program.program().id().value();
    }

    String currency() {
        return currency;
    }

    Show show(int seats) {
        return new Show(new ShowId(id), place.place(), new ShowTimes(startsAt, opensAt, closesAt), seats);
    }

    ShowOnSale onSale(int seats) {
        return new ShowOnSale(show(seats), program.program(), terms(), layoutVersion, admission);
    }

    ShowEdition edition(int seats) {
        return new ShowEdition(onSale(seats), version, capacity, demo);
    }

    LayoutKey layoutKey() {
        return new LayoutKey(placeId, layoutVersion);
    }

    private SaleTerms terms() {
        List<PriceCategory> prices = IntStream.range(0, priceCategories.length)
                .mapToObj(i -> new PriceCategory(
                        priceCategories[i], priceLabels[i], new Money(priceAmountsMinor[i], currency)))
                .toList();
        return new SaleTerms(settingsVersion, new SaleRules(seatsPerBuyerMax, Duration.ofSeconds(holdSeconds)), prices);
    }
}
