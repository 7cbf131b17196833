package io.realticket.commandapi.projection;

import io.realticket.commandapi.booking.BookingsLog.PartitionStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the log partition by partition; one that contradicts itself stops alone. Used by one thread. */
final class PartitionApplier {
    private static final Logger LOG = LoggerFactory.getLogger(PartitionApplier.class);

    private final EventLog log;
    private final BatchWriter writer;
    private final Duration stoppedRetry;
    private final Map<Integer, Long> next = new TreeMap<>();
    private final Map<Integer, Stop> stops = new TreeMap<>();

    PartitionApplier(EventLog log, BatchWriter writer, Duration stoppedRetry) {
        this.log = log;
        this.writer = writer;
        this.stoppedRetry = stoppedRetry;
        resume(log.partitions());
    }

    private record Stop(long offset, String cause, long retryAtNanos) {}

    /** Applies what comes next, perhaps nothing. */
    void step() {
        retryStopped();
        try {
            Set<Integer> interrupted = new HashSet<>();
            for (LogBatch batch : log.poll()) {
                if (!interrupted.contains(batch.partition()) && !apply(batch)) {
                    interrupted.add(batch.partition());
                }
            }
        } catch (OffsetOutOfRangeException e) {
            // Another log than the one that was applied: only an operator knows whether that was meant.
            e.offsetOutOfRangePartitions().forEach((partition, offset) -> stop(partition.partition(), offset, e));
        }
    }

    /** Returns how each partition stands. */
    List<PartitionStatus> status() {
        List<PartitionStatus> status = new ArrayList<>();
        next.forEach((partition, offset) ->
                status.add(new PartitionStatus(partition, offset, log.lag(partition), cause(stops.get(partition)))));
        return status;
    }

    /** Returns whether everything before {@code ends} has been applied, besides what stopped. */
    boolean reached(Map<Integer, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end ->
                        stops.containsKey(end.getKey()) || next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void retryStopped() {
        Map.copyOf(stops).forEach((partition, stop) -> {
            if (System.nanoTime() - stop.retryAtNanos >= 0) {
                stops.put(partition, new Stop(stop.offset, stop.cause, System.nanoTime() + stoppedRetry.toNanos()));
                resume(Set.of(partition));
            }
        });
    }

    private void resume(Set<Integer> partitions) {
        Map<Integer, Long> offsets = writer.offsets().begin(partitions);
        for (int partition : partitions) {
            long offset = offsets.getOrDefault(partition, 0L);
            // A rebuild has got past it.
            stops.computeIfPresent(partition, (_, stop) -> offset > stop.offset ? null : stop);
            next.put(partition, offset);
            log.seek(partition, offset);
        }
    }

    private boolean apply(LogBatch batch) {
        try {
            return write(batch);
        } catch (RuntimeException e) {
            if (!Contradictions.isOne(e)) {
                throw e;
            }
            // All that comes before the record in question is good, and is kept.
            if (batch.records().size() > 1) {
                return batch.singles().stream().allMatch(this::apply);
            }
            stop(batch.partition(), batch.records().getFirst().offset(), e);
            return false;
        }
    }

    private boolean write(LogBatch batch) {
        if (writer.write(batch)) {
            next.put(batch.partition(), batch.to());
            stops.remove(batch.partition());
            return true;
        }
        LOG.warn("projection was overtaken partition={} offset={}", batch.partition(), batch.from());
        resume(Set.of(batch.partition()));
        return false;
    }

    private void stop(int partition, long offset, RuntimeException e) {
        LOG.error("projection of a partition stopped, others go on partition={} offset={}", partition, offset, e);
        log.setAside(partition);
        String cause = "offset " + offset + ": " + e.getMessage();
        stops.put(partition, new Stop(offset, cause, System.nanoTime() + stoppedRetry.toNanos()));
    }

    private static @Nullable String cause(@Nullable Stop stop) {
        return stop == null ? null : stop.cause;
    }
}
