package io.realticket.infra.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Settings of a platform apart from every other: free ports, and a folder of its own. */
final class TestSettings {
    private TestSettings() {}

    /** Returns settings for the folder, each time with other ports; later arguments are ignored in favour of earlier. */
    static LocalSettings in(Path folder, String... arguments) {
        return LocalSettings.from(new SettingSource(arguments(folder, arguments), new Properties(), Map.of()));
    }

    /** Returns the same as arguments of the program. */
    static List<String> arguments(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--realticket.data-dir=" + folder);
        all.add("--realticket.disk-free-min-mib=100");
        for (PlatformPort port : PlatformPort.values()) {
            all.add("--" + port.setting().name() + "=0");
        }
        return all;
    }
}
