package io.realticket.infra.local;

import io.realticket.infra.embedded.StartFailure;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Tells the one who started the platform what happens, a line at a time. Thread-safe. */
final class Narrator {
    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    /** Says that the start begins. */
    void begins(LocalSettings settings) {
        say("RealTicket starts; its data is in " + settings.dataDir());
    }

    /** Says that a part is being started. */
    void starting(Part part) {
        say("  starting " + part.name() + " …");
    }

    /** Says that a part is ready. */
    void ready(Part part, Duration took) {
        say(String.format(Locale.ROOT, "  %-15s ready on port %-6d %s", part.name(), part.port(), seconds(took)));
    }

    /** Says where to go. */
    void open(LocalSettings settings, AdminPassword password, Duration took) {
        say("");
        say("  RealTicket is ready after " + seconds(took) + ". Open");
        say("");
        say("      http://localhost:" + settings.port(PlatformPort.HTTP));
        say("");
        say("  The operator logs in as admin, with the password in " + password.file());
        say("  Ctrl-C stops it. Its log is " + LogFile.in(settings.dataDir()));
        say("");
    }

    /** Says that a part is being stopped. */
    void stopping(String name) {
        say("  stopping " + name + " …");
    }

    /** Says that a part could not be stopped in an orderly way. */
    void notStopped(String name, Exception error) {
        say("  " + name + " did not stop cleanly: " + error);
    }

    /** Says that everything is stopped. */
    void stopped(Duration took) {
        say("RealTicket has stopped, after " + seconds(took) + ".");
    }

    /** Says why there is no platform. */
    void failed(StartFailure failure) {
        say("RealTicket cannot start. " + failure.getMessage());
    }

    /** Says that the broker gave up while it ran, and what that means. */
    void brokerDied(Path folder) {
        say(
                "Kafka cannot write to " + folder + " any more, most often because the disk is full (" + freeMib(folder)
                        + " MiB free). RealTicket ends at once; nothing that was confirmed is lost. Make room and start it again.");
    }

    private static long freeMib(Path folder) {
        return folder.toFile().getUsableSpace() >> 20;
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1_000.0);
    }
}
