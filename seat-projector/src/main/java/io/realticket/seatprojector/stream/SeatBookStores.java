package io.realticket.seatprojector.stream;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Makes the stores of one application and finds them again by task, since a processor is handed only Kafka's wrapping
 * of its store. A task that turns from standby to active keeps its store, and so its entry here. Thread-safe.
 */
final class SeatBookStores implements KeyValueBytesStoreSupplier {
    /** Name of the store, and so part of the changelog's name: never change it. */
    static final String NAME = "seat-books";

    private final Map<TaskId, SeatBookStore> byTask = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public KeyValueStore<Bytes, byte[]> get() {
        return new SeatBookStore(NAME, this);
    }

    @Override
    public String metricsScope() {
        return "seat-books";
    }

    void add(TaskId task, SeatBookStore store) {
        byTask.put(task, store);
    }

    void remove(TaskId task, SeatBookStore store) {
        byTask.remove(task, store);
    }

    /** Returns the store of {@code task}, which must have been initialised. */
    SeatBookStore of(TaskId task) {
        SeatBookStore store = byTask.get(task);
        if (store == null) {
            throw new IllegalStateException("task " + task + " has no open store");
        }
        return store;
    }
}
