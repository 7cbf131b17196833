package io.realticket.seatprojector.stream;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Buyers who all want the front rows of one show, hold, confirm, let go, and repeat themselves; the same for a seed. */
final class Rush {
    private static final int BUYERS = 20;
    private static final int FRONT_SEATS = 30;

    private final ShowId show;
    private final Random random;
    private final Map<String, Hold> holds = new HashMap<>();
    private final List<SeatCommand> sent = new ArrayList<>();

    private record Hold(HoldId id, List<String> seats) {}

    Rush(ShowId show, long seed) {
        this.show = show;
        this.random = new Random(seed);
    }

    /** Returns the next {@code count} commands. */
    List<SeatCommand> next(int count) {
        List<SeatCommand> commands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SeatCommand command = next();
            sent.add(command);
            commands.add(command);
        }
        return commands;
    }

    private SeatCommand next() {
        String buyer = "buyer " + random.nextInt(BUYERS);
        String key = "rush " + sent.size();
        Hold hold = holds.get(buyer);
        int dice = random.nextInt(10);
        if (dice == 0 && !sent.isEmpty()) {
            return sent.get(random.nextInt(sent.size()));
        }
        if (hold == null || dice < 4) {
            return hold(key, buyer);
        }
        holds.remove(buyer);
        return switch (dice) {
            case 4, 5, 6 ->
                Asks.confirm(show, key, hold.id(), buyer, hold.seats().toArray(String[]::new));
            case 7, 8 -> new SeatCommand.ReleaseHold(Asks.command(show, key), show, Asks.buyer(buyer));
            default ->
                new SeatCommand.CancelBooking(
                        Asks.command(show, key),
                        show,
                        Asks.buyer(buyer),
                        Asks.booking("rush " + random.nextInt(sent.size())));
        };
    }

    private SeatCommand hold(String key, String buyer) {
        int first = random.nextInt(FRONT_SEATS);
        String[] seats = random.nextBoolean() ? new String[] {"A-" + first} : new String[] {"A-" + first, "B-" + first};
        holds.putIfAbsent(buyer, new Hold(Asks.holdOf(show, key), List.of(seats)));
        return Asks.hold(show, key, buyer, seats);
    }
}
