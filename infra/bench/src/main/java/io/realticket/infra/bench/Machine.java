package io.realticket.infra.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The machine, and how busy it is. What only Linux tells is left out elsewhere. */
final class Machine {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final Path STAT = Path.of("/proc/stat");
    /** The kernel counts processor time in hundredths of a second on every platform Java runs on. */
    private static final double TICKS_PER_SECOND = 100;
    /** Of the numbers in the first line of /proc/stat: idle and waiting for a disk. */
    private static final List<Integer> IDLE_FIELDS = List.of(3, 4);

    private Machine() {}

    /** Returns what runs here, in one line. */
    static String describe() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %s, JDK %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                system,
                Runtime.version());
    }

    private static String processor() {
        try {
            return Files.readAllLines(CPU_INFO).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }

    /** Returns the processes running or waiting to run, averaged over a minute; negative where it is not known. */
    static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Returns how many processor seconds everything on the machine has used since it started. */
    static OptionalDouble busySeconds() {
        try {
            String[] fields = Files.readAllLines(STAT).getFirst().split("\\s+");
            long[] ticks = Arrays.stream(fields)
                    .skip(1)
                    .limit(8)
                    .mapToLong(Long::parseLong)
                    .toArray();
            long idle = IDLE_FIELDS.stream().mapToLong(field -> ticks[field]).sum();
            return OptionalDouble.of((Arrays.stream(ticks).sum() - idle) / TICKS_PER_SECOND);
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }

    /** Returns the processor time of this process. */
    static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
