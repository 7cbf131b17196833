package io.realticket.sseedge.fanout;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What the fan-out counts of itself. Thread-safe. */
final class FanoutMeters {
    private final MeterRegistry registry;
    private final Counter fragmentsEncoded;
    private final Counter plainBursts;
    private final Counter gzipBursts;
    private final Counter burstsSent;
    private final Counter bytesSent;
    private final Counter movedForward;
    private final Counter failures;
    private final Timer ticks;
    private final AtomicInteger subscribers = new AtomicInteger();
    private final AtomicInteger channels = new AtomicInteger();

    FanoutMeters(MeterRegistry registry) {
        this.registry = registry;
        fragmentsEncoded = registry.counter("realticket.fragments.encoded");
        plainBursts = registry.counter("realticket.bursts.encoded", "coding", "identity");
        gzipBursts = registry.counter("realticket.bursts.encoded", "coding", "gzip");
        burstsSent = registry.counter("realticket.bursts.sent");
        bytesSent = registry.counter("realticket.bytes.sent");
        movedForward = registry.counter("realticket.subscribers.moved");
        failures = registry.counter("realticket.ticks.failed");
        ticks = registry.timer("realticket.tick");
        registry.gauge("realticket.subscribers.open", subscribers);
        registry.gauge("realticket.channels.open", channels);
    }

    /** Counts the text of one section, written for everybody. */
    void fragmentEncoded() {
        fragmentsEncoded.increment();
    }

    /** Counts a burst encoded for everybody. */
    void burstEncoded(ContentCoding coding) {
        (coding == ContentCoding.GZIP ? gzipBursts : plainBursts).increment();
    }

    /** Counts a burst given to one connection. */
    void burstSent(int bytes) {
        burstsSent.increment();
        bytesSent.increment(bytes);
    }

    /** Counts a subscriber that was too slow for the tick and will be moved forward. */
    void fellBehind() {
        movedForward.increment();
    }

    /** Counts a request that is answered with a problem. */
    void refused(String code) {
        registry.counter("realticket.requests.refused", "code", code).increment();
    }

    /** Counts a pass that was looked at. */
    void passChecked(String verdict) {
        registry.counter("realticket.passes.checked", "verdict", verdict).increment();
    }

    /** Counts a stream that ended with its pass. */
    void passOver(String cause) {
        registry.counter("realticket.passes.over", "cause", cause).increment();
    }

    /** Counts a subscriber in or out. */
    void subscribers(int difference) {
        subscribers.addAndGet(difference);
    }

    /** Tells how many channels there are. */
    void channels(int now) {
        channels.set(now);
    }

    /** Records one tick. */
    void tick(Duration took) {
        ticks.record(took);
    }

    /** Counts a tick that ended in an exception. */
    void tickFailed() {
        failures.increment();
    }
}
