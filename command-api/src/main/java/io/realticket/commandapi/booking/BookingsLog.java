package io.realticket.commandapi.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the bookings follow the log on this node, and their making anew from its beginning. Thread-safe. */
public interface BookingsLog {
    /** Returns how this node stands. */
    Status status();

    /**
     * Begins to make all bookings anew from offset 0, beside those that are read meanwhile.
     *
     * @return false if that is being done already, here or on another node
     */
    boolean rebuild();

    /**
     * How one node stands.
     *
     * @param leads whether it is the one that applies the log
     * @param complete whether all that was in the log when the node started has been applied
     * @param partitions those it applies; none if it does not lead
     * @param rebuild of this node, the last one
     */
    record Status(boolean leads, boolean complete, List<PartitionStatus> partitions, Rebuild rebuild) {
        /** Copies the list. */
        public Status {
            partitions = List.copyOf(partitions);
        }

        /** Returns how many records have not been applied. */
        public long lag() {
            return partitions.stream().mapToLong(PartitionStatus::lag).sum();
        }

        /** Returns how many partitions wait for an operator. */
        public long stopped() {
            return partitions.stream()
                    .filter(partition -> partition.stopped() != null)
                    .count();
        }
    }

    /**
     * How far a partition is applied.
     *
     * @param nextOffset the first that is not
     * @param lag records that are not
     * @param stopped why it goes no further; null while it does
     */
    record PartitionStatus(
            int partition,
            long nextOffset,
            long lag,
            @Nullable String stopped) {}

    /**
     * How a making anew stands.
     *
     * @param applied records so far
     * @param cause why it failed; null if it did not
     */
    record Rebuild(Stage stage, long applied, @Nullable String cause) {
        /** No making anew was asked of this node. */
        public static final Rebuild NONE = new Rebuild(Stage.NONE, 0, null);
    }

    /** How far a making anew has come. */
    enum Stage {
        /** None was asked for. */
        NONE,
        /** The log is read. */
        RUNNING,
        /** What it made is what is read. */
        DONE,
        /** It ended without a change to what is read. */
        FAILED
    }
}
