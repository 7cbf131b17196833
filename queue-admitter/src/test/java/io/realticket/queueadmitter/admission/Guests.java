package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.RoomTimes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those who come: some early, some late, some twice, some never when they are called. */
final class Guests {
    private final World world;
    private final List<EdgeActor> edges;
    private final RoomTimes times;
    private final Box box;
    /** Passes of visitors who never let go of their one connection. */
    private final Set<PassId> steady = new HashSet<>();

    Guests(World world, List<EdgeActor> edges, RoomTimes times, Box box) {
        this.world = world;
        this.edges = edges;
        this.times = times;
        this.box = box;
    }

    Set<PassId> steady() {
        return steady;
    }

    /** Lets so many come, most of them around the opening. */
    void come(int visitors, Duration horizon) {
        for (int number = 0; number < visitors; number++) {
            BuyerId buyer = Rooms.buyer(number);
            Duration when = world.chance(0.6)
                    ? world.upTo(Duration.ofSeconds(25))
                    : world.upTo(horizon.multipliedBy(2).dividedBy(3));
            world.in(when, () -> join(buyer));
        }
    }

    private void join(BuyerId buyer) {
        QueueCommand join = new QueueCommand.Join(world.id(), Rooms.SHOW, buyer);
        world.say(join);
        if (world.chance(0.1)) {
            world.in(world.upTo(Duration.ofSeconds(3)), () -> world.say(join));
        }
        if (world.chance(0.2)) {
            world.in(
                    world.upTo(Duration.ofSeconds(20)),
                    () -> world.say(new QueueCommand.FindPlace(world.id(), Rooms.SHOW, buyer)));
        }
        if (world.chance(0.1)) {
            world.in(world.upTo(Duration.ofSeconds(20)), () -> leave(buyer));
        }
        if (world.chance(0.05)) {
            world.in(world.upTo(Duration.ofSeconds(20)), () -> claim(buyer));
        }
    }

    private void leave(BuyerId buyer) {
        world.say(new QueueCommand.Leave(world.id(), Rooms.SHOW, buyer));
        if (world.chance(0.3)) {
            world.in(world.upTo(Duration.ofSeconds(5)), () -> join(buyer));
        }
    }

    private void claim(BuyerId buyer) {
        world.say(new QueueCommand.Claim(world.id(), Rooms.SHOW, buyer));
    }

    /** Lets those whom it concerns act on what happened. */
    void hear(QueueEvent event) {
        switch (event) {
            case QueueEvent.Called called -> called.visitors().forEach(calling -> hearCall(calling.buyer()));
            case QueueEvent.Entered entered -> shop(entered.buyer(), entered.passId());
            case QueueEvent.Departed departed -> {
                if (departed.passId() != null) {
                    goAway(departed.passId());
                }
                if (world.chance(0.1)) {
                    world.in(world.upTo(Duration.ofSeconds(10)), () -> join(departed.buyer()));
                }
            }
            default -> {
                // Concerns nobody.
            }
        }
    }

    private void hearCall(BuyerId buyer) {
        double what = world.below(100);
        if (what < 75) {
            world.in(world.upTo(times.claim().multipliedBy(9).dividedBy(10)), () -> claim(buyer));
        } else if (what < 83) {
            world.in(times.claim().plus(world.upTo(Duration.ofSeconds(3))), () -> claim(buyer));
        } else if (what < 88) {
            world.in(world.upTo(times.claim()), () -> leave(buyer));
        }
    }

    private void shop(BuyerId buyer, PassId pass) {
        EdgeActor edge = edges.get(world.below(edges.size()));
        if (world.chance(0.95)) {
            boolean staysConnected = world.chance(0.5);
            if (staysConnected) {
                steady.add(pass);
            }
            edge.connect(pass);
            if (!staysConnected) {
                world.in(world.upTo(times.grace()), () -> moveAbout(pass, edge));
            }
        }
        double what = world.below(100);
        if (what < 40) {
            world.in(world.upTo(times.shopping()), () -> box.book(buyer));
        } else if (what < 60) {
            world.in(world.upTo(times.shopping()), () -> leave(buyer));
        } else if (what < 80) {
            world.in(world.upTo(times.shopping()), () -> closeAllTabs(pass));
        }
        if (world.chance(0.1)) {
            world.in(world.upTo(Duration.ofSeconds(5)), () -> claim(buyer));
        }
    }

    // A blip, a reload, a second tab or another network.
    private void moveAbout(PassId pass, EdgeActor edge) {
        EdgeActor other = edges.get(world.below(edges.size()));
        switch (world.below(4)) {
            case 0 -> {
                edge.disconnect(pass);
                world.in(world.upTo(times.grace().plusSeconds(2)), () -> edge.connect(pass));
            }
            case 1 -> edge.reload(pass);
            case 2 -> other.connect(pass);
            default -> {
                edge.disconnect(pass);
                other.connect(pass);
            }
        }
        if (world.chance(0.7)) {
            world.in(world.upTo(times.grace().plusSeconds(5)), () -> moveAbout(pass, other));
        }
    }

    private void closeAllTabs(PassId pass) {
        steady.remove(pass);
        edges.forEach(edge -> edge.disconnect(pass));
    }

    // Some pages go on for a while with a pass that is worth nothing.
    private void goAway(PassId pass) {
        Duration when = world.chance(0.2) ? world.upTo(Duration.ofSeconds(30)) : Duration.ofMillis(200);
        world.in(when, () -> edges.forEach(edge -> edge.disconnect(pass)));
    }
}
