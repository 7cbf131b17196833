package io.realticket.infra.bench;

import io.realticket.commandapi.CommandApiApplication;

/** The real command-api with its own settings, in a process of its own that ends with the benchmark. */
final class CommandApiProcess {
    private CommandApiProcess() {}

    public static void main(String[] args) {
        ParentWatch.start();
        CommandApiApplication.main(args);
    }
}
