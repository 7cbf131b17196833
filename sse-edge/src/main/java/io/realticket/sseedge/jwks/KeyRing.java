package io.realticket.sseedge.jwks;

import io.micrometer.core.instrument.MeterRegistry;
import io.realticket.contracts.pass.PassKeys;
import io.realticket.contracts.pass.PassVerifier;
import io.realticket.sseedge.pass.PassKeySource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The keys as they were fetched last, and the thread that fetches them: at the start, when somebody misses one, and now and
 * then. What is known is kept while they cannot be fetched. Thread-safe.
 */
public final class KeyRing implements PassKeySource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);

    /** Most who wait for one fetch: others are told to come again. */
    private static final int ASKERS_MAX = 10_000;

    private final URI url;
    private final KeySettings settings;
    private final MeterRegistry registry;
    private final BlockingQueue<CompletableFuture<Void>> askers = new LinkedBlockingQueue<>(ASKERS_MAX);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform()
            .name("pass-keys")
            .daemon()
            .uncaughtExceptionHandler((thread, e) -> LOG.error("keys are no longer fetched; restart this edge", e))
            .unstarted(this::run);
    private volatile PassVerifier verifier = new PassVerifier(PassKeys.of(List.of()));
    private boolean away;
    private boolean known;

    /** Returns a ring without a key that does not fetch yet. */
    public KeyRing(URI url, KeySettings settings, MeterRegistry registry) {
        this.url = url;
        this.settings = settings;
        this.registry = registry;
    }

    /** Begins to fetch, without waiting for the first answer. */
    public void start() {
        thread.start();
    }

    @Override
    public PassVerifier verifier() {
        return verifier;
    }

    @Override
    public CompletableFuture<Void> renewed() {
        CompletableFuture<Void> asker = new CompletableFuture<>();
        if (stopping.getCount() == 0 || !askers.offer(asker)) {
            asker.completeExceptionally(new RejectedExecutionException("no more can wait for keys"));
        }
        return asker;
    }

    private void run() {
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        try (KeyFetch fetch = new KeyFetch(url, settings.within())) {
            do {
                askers.drainTo(waiting);
                Duration longest = renew(fetch, waiting) ? settings.refreshEvery() : settings.leastEvery();
                waiting.clear();
                if (stopping.await(settings.leastEvery().toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
                Duration rest = longest.minus(settings.leastEvery());
                CompletableFuture<Void> first = askers.poll(rest.toNanos(), TimeUnit.NANOSECONDS);
                if (first != null) {
                    waiting.add(first);
                }
            } while (stopping.getCount() > 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean renew(KeyFetch fetch, List<CompletableFuture<Void>> waiting) throws InterruptedException {
        try {
            verifier = new PassVerifier(fetch.fetch());
            if (away) {
                LOG.info("the keys of passes can be fetched again url={}", url);
            }
            away = false;
            known = true;
            registry.counter("realticket.keys.fetched", "outcome", "ok").increment();
            waiting.forEach(asker -> asker.complete(null));
            return true;
        } catch (IOException e) {
            if (!away) {
                // Whoever publishes them may start after this edge, which asks again in a moment: no fault yet.
                LOG.atLevel(known ? Level.WARN : Level.INFO)
                        .log(
                                "the keys of passes cannot be fetched; the known ones are kept url={} cause={}",
                                url,
                                e.toString());
            }
            away = true;
            registry.counter("realticket.keys.fetched", "outcome", "failed").increment();
            waiting.forEach(asker -> asker.completeExceptionally(e));
            return false;
        }
    }

    /** Returns when nothing is fetched any more. */
    @Override
    public void close() {
        stopping.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        askers.forEach(asker -> asker.cancel(false));
        askers.clear();
    }
}
