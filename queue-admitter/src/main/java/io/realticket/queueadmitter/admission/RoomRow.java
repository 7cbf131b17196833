package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.JoinsDigest;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a {@link Room}: what the changelog keeps, and all that a room is made of. */
public sealed interface RoomRow permits RoomRow.Header, RoomRow.Part, RoomRow.EdgeRow, RoomRow.Visitor, EmptyingRow {
    /**
     * How far the room has come.
     *
     * @param version of the last event
     * @param commandOffset of the last command that changed something
     * @param decidedAt when that was decided; the room's time never runs back behind it
     * @param progress of the line
     */
    record Header(long version, long commandOffset, Instant decidedAt, Progress progress) implements RoomRow {
        /** What a room has before anything happened to it. */
        static final Header NONE = new Header(0, -1, Instant.EPOCH, Progress.NONE);

        /** Returns the header with another offset. */
        Header at(long offset) {
            return new Header(version, offset, decidedAt, progress);
        }
    }

    /**
     * How far the line has come.
     *
     * @param joined how many have joined
     * @param calledUpTo the first place that was not called yet
     * @param misses how many first calls were missed
     * @param soldOut whether it was said that nothing is free
     * @param joins digest of all who joined, as long as they are to be drawn
     */
    record Progress(int joined, int calledUpTo, long misses, boolean soldOut, JoinsDigest joins) {
        static final Progress NONE = new Progress(0, 0, 0, false, JoinsDigest.NONE);
    }

    /** What a room has one of. */
    sealed interface Part extends RoomRow
            permits Settings,
                    Capacity,
                    Doors,
                    Drawn,
                    Clock,
                    Stock,
                    Calls,
                    Told,
                    EmptyingRow.Kept,
                    EmptyingRow.Emptied {}

    /** What the room is decided by. */
    record Settings(RoomSettings settings) implements Part {}

    /**
     * How many may be called and inside together.
     *
     * @param version of the show in the catalog
     */
    record Capacity(long version, int capacity) implements Part {
        /** Until a capacity is told nobody is called. */
        static final Capacity NONE = new Capacity(0, 0);
    }

    /**
     * What operators and faults did to the room.
     *
     * @param paused whether an operator stopped the calls
     * @param closed whether an operator closed the room
     * @param suspended whether a fault stopped it
     * @param message what the line is told, perhaps nothing
     */
    record Doors(boolean paused, boolean closed, boolean suspended, String message) implements Part {
        static final Doors NONE = new Doors(false, false, false, "");
    }

    /** In which order those who gathered stand. */
    record Drawn(LineDraw draw) implements Part {}

    /**
     * What the room knows of the time.
     *
     * @param tickedAt the last tick, or since when there are slots to watch if that is later
     * @param graceFrom nobody's time to claim or out of sight began before it
     */
    record Clock(Instant tickedAt, Instant graceFrom) implements Part {
        static final Clock NONE = new Clock(Instant.EPOCH, Instant.EPOCH);
    }

    /**
     * What is known of the seats.
     *
     * @param sourceOffset of the last record about them; -1 if none is known
     */
    record Stock(long sourceOffset, int free, int held) implements Part {
        static final Stock NONE = new Stock(-1, 0, 0);

        /** Whether anything was told. */
        boolean isKnown() {
            return sourceOffset >= 0;
        }
    }

    /**
     * The calls of late, see {@link CallRate}.
     *
     * @param thousandths of a call that may be made at {@code filledAt}
     * @param since the first call ever
     * @param bucket how many times ten seconds after it the last call was
     * @param counts calls in that bucket, last, and in those before
     */
    record Calls(long thousandths, Instant filledAt, Instant since, long bucket, List<Integer> counts) implements Part {
        /** Copies the counts. */
        public Calls {
            counts = List.copyOf(counts);
        }
    }

    /** What everybody was told last. */
    record Told(QueueState.Room room) implements Part {}

    /** What is known of an edge, by its number in the room. */
    sealed interface EdgeRow extends RoomRow {
        /** Returns the edge's number. */
        int edge();
    }

    /**
     * An edge that sees visitors.
     *
     * @param heardAt when it last spoke
     */
    record Edge(int edge, String name, UUID incarnation, Instant heardAt) implements EdgeRow {}

    /** The number is of no edge. */
    record NoEdge(int edge) implements EdgeRow {}

    /** How one visitor stands, by how many had joined before. */
    sealed interface Visitor extends RoomRow {
        /** Returns how many had joined before. */
        int number();

        /** Returns who it is. */
        BuyerId buyer();
    }

    /** Was not called yet. */
    record Waiting(int number, BuyerId buyer) implements Visitor {}

    /**
     * Missed a call, and waits for the second.
     *
     * @param miss how many had missed a first call before
     */
    record Missed(int number, BuyerId buyer, long miss) implements Visitor {}

    /** Has a slot. */
    sealed interface Slot extends Visitor {}

    /**
     * May go in.
     *
     * @param claimBy exclusive, but never before the time to claim has passed since {@link Clock#graceFrom}
     * @param again whether for the second and last time
     */
    record Called(int number, BuyerId buyer, Instant claimBy, boolean again) implements Slot {}

    /**
     * Went in.
     *
     * @param shopUntil exclusive
     * @param absentUntil when the grace ends of who is out of sight, with the same exception; null if an edge sees them
     * @param edges that see them
     */
    record Inside(
            int number,
            BuyerId buyer,
            PassId passId,
            Instant shopUntil,
            @Nullable Instant absentUntil,
            List<Integer> edges)
            implements Slot {
        /** Copies the edges. */
        public Inside {
            edges = List.copyOf(edges);
        }
    }

    /**
     * Has no place any more.
     *
     * @param ended the pass the visitor had; null if there was none, or it is forgotten
     */
    record Departed(
            int number,
            BuyerId buyer,
            Departure departure,
            @Nullable EndedPass ended) implements Visitor {}

    /**
     * A pass that ended and is still told of.
     *
     * @param forgetAt when it need not be any more
     */
    record EndedPass(PassId passId, Instant forgetAt) {}
}
