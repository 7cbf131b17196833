package io.realticket.infra.local;

import io.realticket.infra.embedded.LoopbackPort;
import io.realticket.infra.embedded.StartFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What the one who starts the platform may change.
 *
 * @param dataDir keeps everything between runs
 * @param diskFreeMinMib free space, in MiB, below which the platform does not start
 * @param ports a port of its own for each use
 */
record LocalSettings(Path dataDir, long diskFreeMinMib, Map<PlatformPort, Integer> ports) {
    static final Setting DATA_DIR = new Setting("realticket.data-dir");
    static final Setting DISK_FREE_MIN_MIB = new Setting("realticket.disk-free-min-mib");

    private static final int PORT_MAX = 65_535;
    private static final String DISK_FREE_MIN_MIB_STANDARD = "1024";

    /** Keeps an unchangeable copy. */
    LocalSettings {
        ports = Map.copyOf(ports);
    }

    /**
     * Reads the settings; port 0 becomes one that is free now.
     *
     * @throws StartFailure if a value cannot be understood or two uses share a port
     */
    static LocalSettings from(SettingSource source) {
        Map<PlatformPort, Integer> ports = new EnumMap<>(PlatformPort.class);
        Map<Integer, PlatformPort> users = new HashMap<>();
        for (PlatformPort port : PlatformPort.values()) {
            int wanted = (int) number(source, port.setting(), Integer.toString(port.standard()), PORT_MAX);
            int number = LoopbackPort.resolve(wanted);
            PlatformPort other = users.put(number, port);
            if (other != null) {
                throw new StartFailure("Port " + number + " is set for both " + other.user() + " and " + port.user()
                        + ": " + port.setting().remedy("another port") + ".");
            }
            ports.put(port, number);
        }
        return new LocalSettings(
                dataDir(source),
                number(source, DISK_FREE_MIN_MIB, DISK_FREE_MIN_MIB_STANDARD, Integer.MAX_VALUE),
                ports);
    }

    /** Returns the port for one use. */
    int port(PlatformPort use) {
        return ports.getOrDefault(use, use.standard());
    }

    private static Path dataDir(SettingSource source) {
        String folder = source.get(DATA_DIR, ".realticket");
        try {
            return Path.of(folder).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartFailure(DATA_DIR.variable() + " is not a folder's name: " + folder, e);
        }
    }

    private static long number(SettingSource source, Setting setting, String standard, long max) {
        String text = source.get(setting, standard);
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new StartFailure(wrong(setting, text, max), e);
        }
        throw new StartFailure(wrong(setting, text, max));
    }

    private static String wrong(Setting setting, String text, long max) {
        return setting.variable() + " is " + text + ", but must be a number from 0 to " + max + ".";
    }
}
