package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.queue.QueueCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The box office: seats are held, sold, and come back, and a relay tells of it, sometimes twice. */
final class Box {
    private final World world;
    private final List<QueueCommand> told = new ArrayList<>();
    private long sourceOffset;
    private int free;

    Box(World world) {
        this.world = world;
    }

    void begin(int seats) {
        tell(seats, 0, null);
        world.in(Duration.ofSeconds(1), this::trade);
    }

    void book(BuyerId buyer) {
        if (world.chance(0.9)) {
            tell(0, -1, buyer);
        }
    }

    /** Makes sure that something is free. */
    void restock() {
        tell(Math.max(1, 10 - free), 0, null);
    }

    private void trade() {
        if (world.chance(0.05)) {
            tell(-free, free, null);
        } else if (free == 0 ? world.chance(0.3) : world.chance(0.5)) {
            tell(1 + world.below(5), -1, null);
        } else if (free > 0) {
            tell(-1 - world.below(free), 1, null);
        }
        world.in(world.upTo(Duration.ofSeconds(4)), this::trade);
    }

    private void tell(int freeChange, int heldChange, @Nullable BuyerId booked) {
        free += freeChange;
        sourceOffset += 1 + world.below(3);
        QueueCommand command =
                new QueueCommand.NoteSeats(world.id(), Rooms.SHOW, sourceOffset, freeChange, heldChange, booked);
        world.say(command);
        told.add(command);
        if (world.chance(0.1)) {
            world.say(told.get(world.below(told.size())));
        }
    }
}
