package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A command of a story, which gives it the id and what else depends on how far the story has come. */
@FunctionalInterface
interface Ask {
    SeatCommand in(SeatStory story, CommandId id);

    /** Returns the same with an idempotency key, to be asked again. */
    default Ask withKey(String key) {
        return (story, id) -> in(story, new CommandId(uuid(key)));
    }

    static Ask open(Sale sale) {
        return (story, id) -> new SeatCommand.OpenShow(id, SeatStory.SHOW, sale.settings());
    }

    static Ask close() {
        return (story, id) -> new SeatCommand.CloseShow(id, SeatStory.SHOW, null, null);
    }

    static Ask resume() {
        return (story, id) -> new SeatCommand.ResumeShow(id, SeatStory.SHOW, null, null);
    }

    static Ask tick() {
        return (story, id) -> new SeatCommand.Tick(id, SeatStory.SHOW);
    }

    /** Returns the id that always stands for {@code text}. */
    static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static ShowId show(String name) {
        return new ShowId(uuid(name));
    }
}
