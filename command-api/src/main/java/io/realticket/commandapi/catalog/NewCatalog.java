package io.realticket.commandapi.catalog;

import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ShowId;
import java.util.List;

/** Something to be added to the catalog at once: all of it or nothing. */
public record NewCatalog(List<NewPlace> places, List<NewProgram> programs) {
    /** Copies the lists. */
    public NewCatalog {
        places = List.copyOf(places);
        programs = List.copyOf(programs);
    }

    /**
     * A place with its first layout.
     *
     * @param address where it is, for people
     */
    public record NewPlace(Place place, String address, PlaceLayout layout) {}

    /** A program with its shows. */
    public record NewProgram(Program program, List<NewShow> shows) {
        /** Copies the list. */
        public NewProgram {
            shows = List.copyOf(shows);
        }
    }

    /**
     * A show.
     *
     * @param place one of the new places
     * @param capacity how many may shop at the same time
     * @param demo whether it is for trying, and may be reset
     * @param waitingRoom whether it has one, on the usual terms
     */
    public record NewShow(
            ShowId id,
            PlaceId place,
            ShowTimes times,
            SaleTerms terms,
            int capacity,
            boolean demo,
            boolean waitingRoom) {
        /** Returns a show that is not for trying, with the usual capacity and no waiting room. */
        public NewShow(ShowId id, PlaceId place, ShowTimes times, SaleTerms terms) {
            this(id, place, times, terms, ShowEdition.CAPACITY_DEFAULT, false, false);
        }
    }
}
