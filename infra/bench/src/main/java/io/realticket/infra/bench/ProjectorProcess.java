package io.realticket.infra.bench;

import io.realticket.seatprojector.SeatProjectorApplication;

/** The real seat-projector with its own settings, in a process of its own that ends with the benchmark. */
final class ProjectorProcess {
    private ProjectorProcess() {}

    public static void main(String[] args) {
        ParentWatch.start();
        SeatProjectorApplication.main(args);
    }
}
