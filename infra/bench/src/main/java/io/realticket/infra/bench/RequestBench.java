package io.realticket.infra.bench;

import io.realticket.infra.embedded.EmbeddedPostgres;
import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many join a second through command-api, from request to place in line. PostgreSQL, the broker, command-api and
 * queue-admitter are processes of their own; the guests have their sessions before.
 */
final class RequestBench {
    private static final String DATABASE = "bench";
    /** All come from one address, and far faster than any one person. */
    private static final List<String> SETTINGS = List.of(
            "--realticket.catalog.import-demo=true",
            "--realticket.admin.password=" + RoomOffice.PASSWORD,
            "--realticket.http.rate-limits.address.burst=1000000",
            "--realticket.http.rate-limits.address.restored-in=1s",
            "--realticket.http.rate-limits.entry.burst=1000000",
            "--realticket.http.rate-limits.entry.restored-in=1s");

    private final RoomPlan.Requests plan;

    RequestBench(RoomPlan.Requests plan) {
        this.plan = plan;
    }

    void measure(Path folder, Table table) throws IOException {
        Quiet quiet = new Quiet();
        try (Cluster cluster = Cluster.start(folder, false);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(
                        new PostgresSettings(folder.resolve("postgres"), LoopbackPort.resolve(LoopbackPort.ANY)))) {
            postgres.createDatabase(DATABASE);
            Services services = new Services(cluster);
            services.createTopics();
            services.admitter();
            Services.Served api = services.commandApi(postgres.jdbcUrl(DATABASE), SETTINGS);
            cluster.children().forEach(quiet::ours);
            measure(new Requests(api.port(), plan.connections()), table);
            table.note(String.format(Locale.ROOT, "%s (PostgreSQL counts as others).", quiet.describe()));
            table.note(String.format(
                    Locale.ROOT,
                    "%d rounds of %d guests over %d connections, each round in a room of its own; rate limits out of the way.",
                    plan.rounds(),
                    plan.guests(),
                    plan.connections()));
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the benchmark cannot be made", e);
        }
    }

    private void measure(Requests requests, Table table) {
        List<JoinWave> atOnce = new ArrayList<>();
        List<JoinWave> steady = new ArrayList<>();
        Iterator<String> queues = queues(requests.port()).iterator();
        List<Guest> guests = guests(requests);
        // The first wave warms up.
        JoinWave.atOnce(requests, guests, queues.next());
        for (int round = 0; round < plan.rounds(); round++) {
            atOnce.add(JoinWave.atOnce(requests, guests, queues.next()));
            steady.add(JoinWave.steady(requests, guests, queues.next(), plan.steady()));
        }
        rows(table, "as fast as it goes", atOnce);
        rows(table, plan.steady() + " a second by a schedule", steady);
    }

    // One for each wave.
    private List<String> queues(int port) {
        try (HttpLine line = new HttpLine(port)) {
            RoomOffice office = new RoomOffice(line);
            return Stream.generate(office::queueOfNewShow)
                    .limit(1 + 2L * plan.rounds())
                    .toList();
        }
    }

    private List<Guest> guests(Requests requests) {
        Guest[] guests = new Guest[plan.guests()];
        OpenLoop.Schedule atOnce = new OpenLoop.Schedule(System.nanoTime(), Integer.MAX_VALUE);
        requests.each(guests.length, atOnce, (line, index, due) -> guests[index] = Guest.come(line));
        return Arrays.asList(guests);
    }

    private static void rows(Table table, String how, List<JoinWave> waves) {
        table.row(how + ": joins answered with a place, per second", Spread.of(waves, JoinWave::perSecond), 0);
        table.pair(how + ": ms, p50 · p99", Spread.of(waves, JoinWave::p50), Spread.of(waves, JoinWave::p99));
        table.row(how + ": answered 503, asked to come again", Spread.of(waves, JoinWave::late), 0);
    }
}
