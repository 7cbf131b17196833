package io.realticket.infra.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;

/** Many who act at the same moment. */
final class Crowd {
    /** Most of them whose requests are under way at once: what a page's worth of sockets on one machine bears. */
    private static final int AT_ONCE_MAX = 400;

    private Crowd() {}

    /** Lets {@code size} people loose at once and returns what each came back with, in their order. */
    static <T> List<T> act(int size, IntFunction<T> person) {
        CountDownLatch gate = new CountDownLatch(1);
        Semaphore room = new Semaphore(AT_ONCE_MAX);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> results = new ArrayList<>(size);
            for (int number = 0; number < size; number++) {
                int mine = number;
                results.add(people.submit(() -> {
                    gate.await();
                    room.acquire();
                    try {
                        return person.apply(mine);
                    } finally {
                        room.release();
                    }
                }));
            }
            gate.countDown();
            List<T> outcomes = new ArrayList<>(size);
            for (Future<T> result : results) {
                outcomes.add(result.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new AssertionError("one of the crowd failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the crowd acted", e);
        }
    }
}
