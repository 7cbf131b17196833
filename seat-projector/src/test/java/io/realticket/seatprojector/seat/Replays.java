package io.realticket.seatprojector.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A simulation again, from its commands or from its events, by way of their bytes. */
final class Replays {
    /** More slots than a simulation revokes passes. */
    private static final int SLOTS = 1_000;

    private final Simulation simulation;
    private final List<SeatCommand> commands;
    private final List<List<byte[]>> outputs;

    Replays(Simulation simulation) {
        this.simulation = simulation;
        this.commands = simulation.steps().stream()
                .map(step -> JsonForm.SEAT_COMMAND.read(JsonForm.SEAT_COMMAND.write(step.command())))
                .toList();
        this.outputs =
                simulation.steps().stream().map(step -> output(step.decision())).toList();
    }

    private static List<byte[]> output(Decision decision) {
        List<byte[]> output = new ArrayList<>();
        decision.events().forEach(event -> output.add(JsonForm.SEAT_EVENT.write(event)));
        output.add(JsonForm.SEAT_REPLY.write(decision.reply()));
        return output;
    }

    /** Checks that the commands give the same bytes again, with {@code restarts} of a thousand steps restarting the show. */
    void ofCommands(int restarts, Random random) {
        Shell shell = new Shell(simulation.scenario().recall());
        for (SimulationStep step : simulation.steps()) {
            if (random.nextInt(1_000) < restarts) {
                shell.restart(random);
                BookAudit.checkIndexes(shell.book(), simulation.scenario().buyers());
                MemoryAudit.check(shell);
            }
            SeatCommand command = commands.get((int) step.offset());
            Decision again = step.failing()
                    ? shell.takeFailing(command, step.appendedAt())
                    : shell.take(command, step.appendedAt());
            List<byte[]> expected = outputs.get((int) step.offset());
            List<byte[]> output = output(again);
            assertThat(output).as("output at offset %d", step.offset()).hasSameSizeAs(expected);
            for (int record = 0; record < output.size(); record++) {
                assertThat(output.get(record))
                        .as("output at offset %d", step.offset())
                        .isEqualTo(expected.get(record));
            }
        }
        assertSame(shell.book(), simulation.live().book());
        assertThat(shell.book().header()).isEqualTo(simulation.live().book().header());
        assertThat(shell.book().grants().next())
                .isEqualTo(simulation.live().book().grants().next());
    }

    /** Checks that the events alone, each with the offset of its command, give the seats as they are now. */
    void ofEvents() {
        SeatBook book = simulation.scenario().recall().newBook();
        for (SimulationStep step : simulation.steps()) {
            List<byte[]> output = outputs.get((int) step.offset());
            for (byte[] event : output.subList(0, output.size() - 1)) {
                EventRows.of(book, JsonForm.SEAT_EVENT.read(event), step.offset())
                        .forEach(book::put);
            }
            if (!step.decision().events().isEmpty()) {
                book.put(EventRows.header(book, step.decision(), step.offset()));
            }
        }
        assertSame(book, simulation.live().book());
        assertThat(book.sale()).isEqualTo(simulation.live().book().sale());
        assertThat(book.header().version())
                .isEqualTo(simulation.live().book().header().version());
    }

    private static void assertSame(SeatBook one, SeatBook other) {
        assertThat(one.settings()).isEqualTo(other.settings());
        assertThat(one.takenSeats().mapToObj(one::seatRow).toList())
                .isEqualTo(other.takenSeats().mapToObj(other::seatRow).toList());
        Instant now = other.header().decidedAt();
        assertThat(revoked(one, now)).isEqualTo(revoked(other, now));
    }

    /** Returns what of the revoked passes still counts: one that has ended may be remembered, or be forgotten. */
    private static Map<PassId, Instant> revoked(SeatBook book, Instant now) {
        Instant floor = book.passFloor().until();
        return IntStream.range(0, SLOTS)
                .mapToObj(book::revokedInSlot)
                .filter(Objects::nonNull)
                .filter(pass -> pass.until().isAfter(now) && pass.until().isAfter(floor))
                .collect(Collectors.toMap(BookRow.Revoked::passId, BookRow.Revoked::until));
    }
}
