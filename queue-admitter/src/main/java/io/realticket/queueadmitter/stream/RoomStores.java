package io.realticket.queueadmitter.stream;

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
final class RoomStores implements KeyValueBytesStoreSupplier {
    /** Name of the store, and so part of the changelog's name: never change it. */
    static final String NAME = "rooms";

    private final Map<TaskId, RoomStore> byTask = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public KeyValueStore<Bytes, byte[]> get() {
        return new RoomStore(NAME, this);
    }

    @Override
    public String metricsScope() {
        return "rooms";
    }

    void add(TaskId task, RoomStore store) {
        byTask.put(task, store);
    }

    void remove(TaskId task, RoomStore store) {
        byTask.remove(task, store);
    }

    /** Returns the store of {@code task}, which must have been initialised. */
    RoomStore of(TaskId task) {
        RoomStore store = byTask.get(task);
        if (store == null) {
            throw new IllegalStateException("task " + task + " has no open store");
        }
        return store;
    }
}
