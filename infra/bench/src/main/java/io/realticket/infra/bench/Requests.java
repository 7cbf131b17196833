package io.realticket.infra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Many connections to one command-api, each with a virtual thread that asks again as soon as it is answered. */
record Requests(int port, int connections) {
    /** What is asked, on the connection that is free. */
    @FunctionalInterface
    interface Ask {
        /** Asks for the {@code index}th time; it was due at {@code dueNanos}, by {@link System#nanoTime}. */
        void ask(HttpLine line, int index, long dueNanos);
    }

    /** Asks {@code count} times, each when {@code schedule} says so or as soon as a connection is free. */
    void each(int count, OpenLoop.Schedule schedule, Ask ask) {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                all.add(threads.submit(() -> {
                    try (HttpLine line = new HttpLine(port)) {
                        for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
                            long due = schedule.dueAt(index);
                            parkUntil(due);
                            ask.ask(line, index, due);
                        }
                    }
                }));
            }
            all.forEach(Requests::await);
        }
    }

    private static void parkUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void await(Future<?> connection) {
        try {
            connection.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while requests are answered", e);
        }
    }
}
