package io.realticket.infra.local;

import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Starts the whole platform in one JVM, and stops it when this process is told to end. */
public final class RealTicketLocalApplication {
    private RealTicketLocalApplication() {}

    /** Starts the platform; ends the process with code 1 and one line if that is not possible. */
    public static void main(String[] args) {
        Narrator narrator = new Narrator(System.out);
        try {
            LocalSettings settings =
                    LocalSettings.from(new SettingSource(List.of(args), System.getProperties(), System.getenv()));
            LogFile.use(settings.dataDir());
            run(new LocalPlatform(settings, narrator));
        } catch (StartFailure e) {
            narrator.failed(e);
            // Runs the hook below, which stops what had been started.
            System.exit(1);
        } catch (CancellationException e) {
            // Told to end while it started: the hook below is stopping what had been started.
        }
    }

    private static void run(LocalPlatform platform) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(platform), "stop"));
        platform.start();
    }

    private static void close(LocalPlatform platform) {
        try {
            platform.close();
        } catch (IOException e) {
            System.err.println("The data folder could not be given back: " + e.getMessage());
        }
    }
}
