package io.realticket.seatprojector.seat;

import io.realticket.contracts.layout.SeatLayout;
import io.realticket.contracts.layout.SectionLayout;
import io.realticket.contracts.seat.Admission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What one simulation is about: a hall, how many buyers want it, and how much a decider of it remembers.
 *
 * @param backlog whether now and then everybody holds before any time passes, and then a whole hold passes, so that more
 *     is due at once than one command expires
 */
record Scenario(Sale sale, List<Buyer> buyers, Recall recall, int steps, boolean backlog) {
    private static final Duration[] HOLDS = {Duration.ofSeconds(10), Duration.ofSeconds(70), Duration.ofMinutes(5)};

    /** Returns whether everybody holds in {@code step}. */
    boolean isRush(int step) {
        return backlog && step % rush() < buyers.size();
    }

    /** Returns whether a whole hold passes before {@code step}. */
    boolean isRushOver(int step) {
        return backlog && step % rush() == buyers.size();
    }

    private int rush() {
        return buyers.size() + 80;
    }

    /**
     * Every fourth seed is a medium hall with a backlog, every other begins with a waiting room, every third, fifth and seventh
     * is a decider that remembers little.
     */
    static Scenario of(long seed, Random random) {
        boolean medium = seed % 4 == 0;
        SeatLayout layout = new SeatLayout(1, sections(random, medium));
        int seats = layout.seatCount();
        int limit = medium ? 20 + random.nextInt(31) : 1 + random.nextInt(6);
        int buyers = medium ? seats / limit + 20 : 3 + seats / 3;
        int grantsMax = seed % 3 == 0 ? 8 + random.nextInt(60) : GrantRing.GRANTS_MAX;
        int confirmedMax = seed % 5 == 0 ? 1 + random.nextInt(8) : ConfirmedRing.CONFIRMED_MAX;
        Duration hold = HOLDS[random.nextInt(HOLDS.length)];
        Sale sale =
                Sale.of(layout).seatsPerBuyerMax(limit).hold(hold).lasts(Duration.ofMinutes(5 + random.nextInt(60)));
        sale = seed % 2 == 0 ? sale : sale.admission(Admission.WAITING_ROOM);
        int revokedMax = seed % 7 == 0 ? 1 + random.nextInt(4) : RevokedPasses.REVOKED_MAX;
        Recall recall = new Recall(grantsMax, confirmedMax, revokedMax);
        return new Scenario(sale, crowd(buyers), recall, medium ? 2_500 : 2_000, medium && seed % 3 != 0);
    }

    private static List<SectionLayout> sections(Random random, boolean medium) {
        List<SectionLayout> sections = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int section = 0; section < count; section++) {
            int cells = medium ? 2_000 / count + random.nextInt(300) : 1 + random.nextInt(40);
            boolean[] gaps = new boolean[cells];
            for (int cell = 1; cell < cells; cell++) {
                gaps[cell] = random.nextInt(10) == 0;
            }
            // Sections are not in the order of their names.
            String id = Character.toString('Z' - section * 3);
            sections.add(Halls.section(id, 1 + random.nextInt(50), cells, cell -> !gaps[cell]));
        }
        return sections;
    }

    private static List<Buyer> crowd(int buyers) {
        return Stream.iterate(0, buyer -> buyer + 1)
                .limit(buyers)
                .map(buyer -> new Buyer("buyer " + buyer))
                .toList();
    }
}
