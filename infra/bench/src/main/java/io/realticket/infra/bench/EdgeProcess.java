package io.realticket.infra.bench;

import io.realticket.sseedge.SseEdgeApplication;

/** The real sse-edge with its own settings, in a process of its own that ends with the benchmark. */
final class EdgeProcess {
    private EdgeProcess() {}

    public static void main(String[] args) {
        ParentWatch.start();
        SseEdgeApplication.main(args);
    }
}
