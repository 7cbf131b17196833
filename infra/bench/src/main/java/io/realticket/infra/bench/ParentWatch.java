package io.realticket.infra.bench;

import java.io.IOException;

/** Ends a child process when the benchmark is gone, however it went: the pipe from it is then at its end. */
final class ParentWatch {
    private ParentWatch() {}

    static void start() {
        Thread watch = new Thread(ParentWatch::exitAtEnd, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void exitAtEnd() {
        try {
            while (System.in.read() >= 0) {
                // The benchmark sends nothing.
            }
        } catch (IOException e) {
            // A broken pipe is an end as well.
        }
        Runtime.getRuntime().exit(0);
    }
}
