package io.realticket.infra.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A pass-through in a process of its own. Arguments: lane, bootstrap servers, file of the recording, commit interval. */
final class PassThroughProcess {
    private PassThroughProcess() {}

    public static void main(String[] args) throws IOException {
        ParentWatch.start();
        Lane lane = new Lane(Lane.Kind.valueOf(args[0]));
        Recording recording = Recording.read(Path.of(args[2]));
        new PassThrough(args[1], lane, recording, Duration.parse(args[3])).run();
    }
}
