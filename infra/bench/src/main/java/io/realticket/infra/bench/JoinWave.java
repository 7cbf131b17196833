package io.realticket.infra.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * How a wave of guests joined one line by HTTP.
 *
 * @param perSecond joins that were answered with a place
 * @param p50 milliseconds, half waited less
 * @param p99 milliseconds, one in a hundred waited longer
 * @param late how many were told that the answer is late, and that they are to ask again
 */
record JoinWave(double perSecond, double p50, double p99, int late) {
    private static final int DIGITS = 3;
    private static final int OK = 200;
    private static final int LATE = 503;

    /** Has every one of {@code guests} join {@code queue} as fast as the connections allow; each waits from its request on. */
    static JoinWave atOnce(Requests requests, List<Guest> guests, String queue) {
        return of(requests, guests, queue, new OpenLoop.Schedule(System.nanoTime(), Integer.MAX_VALUE), true);
    }

    /** Has them join by a schedule of {@code perSecond}; each waits from when the join was due. */
    static JoinWave steady(Requests requests, List<Guest> guests, String queue, int perSecond) {
        return of(requests, guests, queue, new OpenLoop.Schedule(System.nanoTime(), perSecond), false);
    }

    private static JoinWave of(
            Requests requests, List<Guest> guests, String queue, OpenLoop.Schedule schedule, boolean sinceSent) {
        Histogram micros = new ConcurrentHistogram(DIGITS);
        AtomicInteger late = new AtomicInteger();
        long start = System.nanoTime();
        requests.each(guests.size(), schedule, (line, index, due) -> {
            byte[] join = guests.get(index).request("POST", queue, "");
            long from = sinceSent ? System.nanoTime() : due;
            HttpAnswer answer = line.ask(join);
            micros.recordValue((System.nanoTime() - from) / 1_000);
            if (answer.status() == LATE) {
                late.incrementAndGet();
            } else if (answer.status() != OK || !answer.body().contains("WAITING")) {
                throw new IllegalStateException("not a place in line: " + answer);
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return new JoinWave(
                (guests.size() - late.get()) / seconds,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                late.get());
    }
}
