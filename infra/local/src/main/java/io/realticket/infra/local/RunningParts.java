package io.realticket.infra.local;

import io.realticket.infra.embedded.StartFailure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The parts that run, in the order they became ready; they are stopped in the opposite order. Thread-safe. */
final class RunningParts implements AutoCloseable {
    private final Narrator narrator;
    private final Deque<RunningPart> running = new ArrayDeque<>();
    private boolean closed;

    RunningParts(Narrator narrator) {
        this.narrator = narrator;
    }

    /**
     * Starts parts beside each other and returns when all of them are ready. A stop waits for this to end.
     *
     * @throws StartFailure if one could not start
     * @throws CancellationException if the platform was stopped meanwhile
     */
    synchronized void start(List<Part> parts) {
        if (closed) {
            throw new CancellationException("stopped while it started");
        }
        List<Future<RunningPart>> starts = new ArrayList<>();
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            parts.forEach(part -> starts.add(threads.submit(() -> start(part))));
        }
        StartFailure failure = null;
        for (Future<RunningPart> start : starts) {
            failure = keep(start, failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Returns whether nothing runs. */
    synchronized boolean isEmpty() {
        return running.isEmpty();
    }

    /** Stops everything, the last first; one that does not stop does not keep the others from it. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            running.pop().stop(narrator);
        }
    }

    private RunningPart start(Part part) {
        narrator.starting(part);
        long beginNanos = System.nanoTime();
        try {
            AutoCloseable stop = part.start().call();
            narrator.ready(part, Duration.ofNanos(System.nanoTime() - beginNanos));
            return new RunningPart(part.name(), stop);
        } catch (Exception e) {
            // This is the thread's top frame: here it becomes the line for the one who started the platform.
            throw StartProblem.of(part.name(), e);
        }
    }

    /** Keeps a part that started, or returns why it did not; the first failure is the one to tell. */
    private @Nullable StartFailure keep(Future<RunningPart> start, @Nullable StartFailure failure) {
        try {
            running.push(start.get());
            return failure;
        } catch (ExecutionException e) {
            return failure == null ? StartProblem.of("A part", e) : failure;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new StartFailure("It was interrupted while it started.", e);
        }
    }

    /**
     * A part that runs.
     *
     * @param name what people call it
     * @param stop stops it
     */
    private record RunningPart(String name, AutoCloseable stop) {
        void stop(Narrator narrator) {
            narrator.stopping(name);
            try {
                stop.close();
            } catch (Exception e) {
                // Whatever it was, the others must be stopped as well.
                narrator.notStopped(name, e);
            }
        }
    }
}
