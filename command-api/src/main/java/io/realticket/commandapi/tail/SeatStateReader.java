package io.realticket.commandapi.tail;

import io.realticket.commandapi.hold.StateListener;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code seat-state} to those who listen and tells them which version of a show is complete: one event may change several
 * seats, and their records may come in two batches. Called by one thread.
 */
public final class SeatStateReader implements TailSink {
    private static final Logger LOG = LoggerFactory.getLogger(SeatStateReader.class);

    private final List<StateListener> listeners;
    private final Map<Integer, Map<ShowId, Long>> versionsSeen = new HashMap<>();

    /** @param listeners hear every seat and section */
    public SeatStateReader(List<StateListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void record(ConsumerRecord<byte[], byte[]> record) {
        try {
            byte @Nullable [] keyBytes = record.key();
            if (keyBytes == null) {
                throw new IllegalArgumentException("a record of seat-state has a key, this one has none");
            }
            SeatStateKey key = SeatStateKey.of(new String(keyBytes, StandardCharsets.UTF_8));
            // A tombstone: the show was archived, and nobody has a seat of it.
            SeatState state =
                    record.value() == null ? SeatState.Seat.free(0) : JsonForm.SEAT_STATE.read(record.value());
            if (key instanceof SeatStateKey.OfSeat of && state instanceof SeatState.Seat seat) {
                listeners.forEach(listener -> listener.changed(of.showId(), of.seat(), seat));
            }
            if (key instanceof SeatStateKey.OfSection of && state instanceof SeatState.Section section) {
                listeners.forEach(listener -> listener.section(of.showId(), of.section(), section));
            }
            versionsSeen
                    .computeIfAbsent(record.partition(), partition -> new HashMap<>())
                    .merge(key.showId(), state.version(), Math::max);
        } catch (MalformedRecordException | IllegalArgumentException e) {
            LOG.error("seat state skipped partition={} offset={}", record.partition(), record.offset(), e);
        }
    }

    @Override
    public void endOfBatch(int partition, boolean atEnd) {
        Map<ShowId, Long> seen = versionsSeen.getOrDefault(partition, Map.of());
        seen.forEach((show, version) ->
                listeners.forEach(listener -> listener.complete(show, atEnd ? version : version - 1)));
        if (atEnd) {
            versionsSeen.remove(partition);
        }
    }

    @Override
    public void restarted() {
        versionsSeen.clear();
        listeners.forEach(StateListener::restarted);
    }
}
