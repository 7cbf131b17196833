package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody asks to hold so many seats in all and leaves the choice to the platform. */
record BestAsk(Buyer buyer, int seats, @Nullable String category, List<SectionId> sections, Duration patience)
        implements Ask {
    /** Any seats will do, within half a minute. */
    static BestAsk of(Buyer buyer, int seats) {
        return new BestAsk(buyer, seats, null, List.of(), Duration.ofSeconds(30));
    }

    BestAsk ofCategory(String only) {
        return new BestAsk(buyer, seats, only, sections, patience);
    }

    BestAsk in(String... only) {
        return new BestAsk(
                buyer, seats, category, Arrays.stream(only).map(SectionId::new).toList(), patience);
    }

    BestAsk within(Duration next) {
        return new BestAsk(buyer, seats, category, sections, next);
    }

    @Override
    public SeatCommand in(SeatStory story, CommandId id) {
        return new SeatCommand.HoldBestAvailable(
                id, SeatStory.SHOW, buyer.id(), story.now().plus(patience), seats, category, sections);
    }
}
