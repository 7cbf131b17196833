package io.realticket.infra.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the decider wrote for a sample of the script's commands, spread evenly over the sale, so that its average is that
 * of the whole.
 *
 * @param commands what each of them made the decider write, in the decider's order
 */
record Recording(List<List<Carried>> commands) {
    /** Returns how many records the decider writes for a command on average. */
    double recordsEach() {
        return commands.stream().mapToInt(List::size).average().orElse(0);
    }

    /** Returns how many bytes the decider writes for a command on average. */
    double bytesEach() {
        return commands.stream()
                .mapToLong(records -> records.stream().mapToLong(Carried::bytes).sum())
                .average()
                .orElse(0);
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(commands.size());
            for (Collection<Carried> records : commands) {
                out.writeInt(records.size());
                for (Carried record : records) {
                    record.write(out);
                }
            }
        }
    }

    static Recording read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<List<Carried>> commands = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<Carried> records = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    records.add(Carried.read(in));
                }
                commands.add(List.copyOf(records));
            }
            return new Recording(commands);
        }
    }
}
