package io.realticket.commandapi.imports;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.NewCatalog.NewProgram;
import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.SaleTerms;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.PriceCategory;
import io.realticket.contracts.seat.SaleRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A catalog to try the platform with. Its times are relative to the moment of its import.
 *
 * @param places files in the predecessor's format, by the names that the shows use
 */
record DemoCatalog(Map<String, String> places, List<DemoProgram> programs) {
    /** A program. */
    record DemoProgram(String title, String description, List<PriceCategory> prices, List<DemoShow> shows) {
        NewProgram at(Instant now, Map<String, NewPlace> places, Supplier<UUID> newIds) {
            return new NewProgram(
                    new Program(new ProgramId(newIds.get()), title, description, null),
                    shows.stream()
                            .map(show -> show.at(now, places, new ShowId(newIds.get()), prices))
                            .toList());
        }
    }

    /**
     * A show.
     *
     * @param place a name in the catalog's places
     * @param inDays days from today, in the place's zone
     * @param startsAt of that day
     * @param opensIn from the import; negative if it is on sale already
     * @param closesBefore the beginning
     * @param waitingRoom whether it has one
     */
    record DemoShow(
            String place,
            int inDays,
            LocalTime startsAt,
            Duration opensIn,
            Duration closesBefore,
            boolean waitingRoom) {
        NewShow at(Instant now, Map<String, NewPlace> places, ShowId id, List<PriceCategory> prices) {
            NewPlace where = places.get(place);
            if (where == null) {
                throw new IllegalStateException("the demo catalog has no place " + place);
            }
            Instant begins = now.atZone(where.place().zone())
                    .toLocalDate()
                    .plusDays(inDays)
                    .atTime(startsAt)
                    .atZone(where.place().zone())
                    .toInstant();
            ShowTimes times = new ShowTimes(begins, now.plus(opensIn), begins.minus(closesBefore));
            return new NewShow(
                    id,
                    where.place().id(),
                    times,
                    new SaleTerms(1, SaleRules.DEFAULT, prices),
                    ShowEdition.CAPACITY_DEFAULT,
                    true,
                    waitingRoom);
        }
    }
}
