package io.realticket.commandapi.http.catalog;

import io.realticket.commandapi.catalog.Show;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.catalog.ProgramView.PlaceView;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.PriceCategory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** All that a page needs to sell a show, besides the layout and the live seats, whose addresses it has. */
record ShowView(
        ShowId id,
        Instant startsAt,
        Instant opensAt,
        Instant closesAt,
        PlaceView place,
        int seats,
        ProgramTitle program,
        String zone,
        String admission,
        int seatsPerBuyerMax,
        long holdSeconds,
        List<Price> prices,
        int layoutVersion,
        String layoutUrl,
        String streamUrl) {
    /** What is played. */
    record ProgramTitle(ProgramId id, String title) {}

    /** What a seat of a category costs. */
    record Price(String category, String label, long amountMinor, String currency) {
        static Price of(PriceCategory price) {
            return new Price(
                    price.category(),
                    price.label(),
                    price.price().amountMinor(),
                    price.price().currency());
        }
    }

    static ShowView of(ShowOnSale onSale, String streamBaseUrl) {
        Show show = onSale.show();
        return new ShowView(
                show.id(),
                show.times().startsAt(),
                show.times().opensAt(),
                show.times().closesAt(),
                new PlaceView(show.place().id(), show.place().name()),
                show.seats(),
                new ProgramTitle(onSale.program().id(), onSale.program().title()),
                show.place().zone().getId(),
                onSale.admission().name().toLowerCase(Locale.ROOT),
                onSale.terms().rules().seatsPerBuyerMax(),
                onSale.terms().rules().holdDuration().toSeconds(),
                onSale.terms().prices().stream().map(Price::of).toList(),
                onSale.layoutVersion(),
                "/api/shows/" + show.id() + "/layout?v=" + onSale.layoutVersion(),
                streamBaseUrl + "/api/stream/shows/" + show.id() + "/seats");
    }
}
