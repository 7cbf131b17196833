package io.realticket.infra.bench;

import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.seatprojector.seat.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The commands of one sale, from an empty hall on, in the order in which they are decided; every round of every lane
 * gets the same. The crowd's knowledge of what it holds comes from deciding them once while the script is written.
 *
 * @param commands of {@link #SHOW}
 * @param outcomes how many commands ended in which way, by name
 * @param holds which began in it
 */
record SaleScript(List<SeatCommand> commands, Map<String, Integer> outcomes, Map<HoldId, HoldOrigin> holds) {
    /** The show the script is written for. */
    static final ShowId SHOW = new ShowId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L));

    /** Decides which sale it is. */
    static final long SEED = 20_26;

    /** Writes a script of {@code length} commands. */
    static SaleScript write(int length) {
        SaleCrowd crowd = new SaleCrowd(SHOW, SEED);
        BookRun run = new BookRun(SHOW);
        List<SeatCommand> commands = new ArrayList<>(length);
        Map<String, Integer> outcomes = new TreeMap<>();
        Map<HoldId, HoldOrigin> holds = new HashMap<>();
        for (int number = 0; number < length; number++) {
            SeatCommand command = crowd.next();
            Decision decision = run.decide(command);
            crowd.learn(decision);
            learn(holds, command, decision);
            commands.add(command);
            outcomes.merge(outcome(decision), 1, Integer::sum);
        }
        return new SaleScript(commands, outcomes, holds);
    }

    private static void learn(Map<HoldId, HoldOrigin> holds, SeatCommand command, Decision decision) {
        for (SeatEvent event : decision.events()) {
            if (event instanceof SeatEvent.SeatsHeld held) {
                // Seats may be added to a hold that is there already.
                holds.putIfAbsent(held.holdId(), new HoldOrigin(command.commandId(), held.version()));
            }
        }
    }

    private static String outcome(Decision decision) {
        if (decision.reply() instanceof SeatReply.Refused refused) {
            return "refused " + refused.reason().code();
        }
        String kind = decision.reply().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return decision.events().isEmpty() ? kind + " again" : kind;
    }

    /** Returns the outcomes as shares, such as {@code held 25.0 %}. */
    String mix() {
        List<String> shares = new ArrayList<>();
        outcomes.forEach((outcome, count) ->
                shares.add(String.format(Locale.ROOT, "%s %.1f %%", outcome, 100.0 * count / commands.size())));
        return String.join(", ", shares);
    }
}
