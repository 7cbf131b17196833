package io.realticket.commandapi.room;

import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.ShowId;
import java.util.Optional;

/** Where operators change waiting rooms. Each change is one transaction, with what the topics are told of it. Thread-safe. */
public interface RoomDesk {
    /**
     * Gives a show a waiting room, or its room other terms.
     *
     * @param version of the show that the operator saw
     */
    Written setRoom(Act act, ShowId show, RoomTerms terms, long version);

    /** Returns how the waiting room of {@code show} is meant to be; empty if it has none. */
    Optional<RoomTerms> terms(ShowId show);

    /** Returns how many may shop at the same time in all shows together. */
    CapacityTotal total();

    /**
     * Lets another number shop at the same time in all shows together, no less than they have.
     *
     * @param version that the operator saw
     */
    Written setTotal(Act act, int total, long version);
}
