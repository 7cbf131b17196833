package io.realticket.commandapi.node;

import io.realticket.commandapi.catalog.NewCatalog;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.NewCatalog.NewProgram;
import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.catalog.SectionPlan;
import io.realticket.commandapi.catalog.Show;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.CategoryRun;
import io.realticket.contracts.layout.SeatBitmap;
import io.realticket.contracts.layout.SectionLayout;
import java.util.List;

/** One show in a hall of one section, too big for one command, whose second thousand cells are no seats. */
final class WideHall {
    static final int CELLS = 2_500;

    private static final SectionId SECTION = new SectionId("A");

    private WideHall() {}

    static NewCatalog catalog() {
        ShowOnSale onSale = SmallHall.onSale();
        Show show = onSale.show();
        NewShow added = new NewShow(show.id(), show.place().id(), show.times(), onSale.terms());
        return new NewCatalog(
                List.of(new NewPlace(show.place(), "", layout())),
                List.of(new NewProgram(onSale.program(), List.of(added))));
    }

    private static PlaceLayout layout() {
        boolean[] seats = new boolean[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            seats[cell] = cell < 1_000 || cell >= 2_000;
        }
        SectionLayout grid =
                new SectionLayout(SECTION, 50, CELLS, SeatBitmap.of(seats), List.of(new CategoryRun("R", CELLS)));
        PlaceLayout small = SmallHall.layout();
        SectionPlan wide = new SectionPlan("A구역", small.sections().getFirst().outline(), grid);
        return new PlaceLayout(1, small.overview(), List.of(wide));
    }
}
