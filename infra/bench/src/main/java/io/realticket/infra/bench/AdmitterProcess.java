package io.realticket.infra.bench;

import io.realticket.queueadmitter.QueueAdmitterApplication;

/** The real queue-admitter with its own settings, in a process of its own that ends with the benchmark. */
final class AdmitterProcess {
    private AdmitterProcess() {}

    public static void main(String[] args) {
        ParentWatch.start();
        QueueAdmitterApplication.main(args);
    }
}
