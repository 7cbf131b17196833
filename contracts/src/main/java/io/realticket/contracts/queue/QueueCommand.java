package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Reason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What visitors, operators and the platform may ask of a show's waiting room. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface QueueCommand {
    /** Returns the request's id, the same if it is sent again. */
    CommandId commandId();

    /** Returns the show whose waiting room decides. */
    ShowId showId();

    /** Returns who asks; null if the platform or an operator does. */
    default @Nullable BuyerId buyer() {
        return null;
    }

    /** Gives a show a waiting room, or changes what may be changed of it. Idempotent by the version of the settings. */
    record OpenRoom(CommandId commandId, ShowId showId, RoomSettings settings) implements QueueCommand {}

    /**
     * Lets another number of buyers shop at the same time. One that is not newer than the last is ignored.
     *
     * @param version of the show in the catalog, from 1, larger with every change
     * @param capacity 1 to {@value #CAPACITY_MAX}
     * @param actor who decided so; null if no operator did
     * @param reason why; null if no operator gave one
     */
    record SetCapacity(
            CommandId commandId,
            ShowId showId,
            long version,
            int capacity,
            @Nullable ActorId actor,
            @Nullable String reason)
            implements QueueCommand {
        /** Largest capacity: as many as the largest hall has seats. */
        public static final int CAPACITY_MAX = 100_000;

        /** Checks the bounds. */
        public SetCapacity {
            if (version < 1) {
                throw new IllegalArgumentException("version is 1 or more, not " + version);
            }
            check(capacity);
            Reason.checkedIfAny(reason);
        }

        /** Throws {@link IllegalArgumentException} if no show can have {@code capacity}. */
        public static void check(int capacity) {
            if (capacity < 1 || capacity > CAPACITY_MAX) {
                throw new IllegalArgumentException("capacity is 1 to " + CAPACITY_MAX + ", not " + capacity);
            }
        }
    }

    /**
     * Tells the secret whose hash was published, so that the line can be drawn. Without it nobody is ever called. Decided
     * before the opening it is refused, and so is a secret that is not the one.
     *
     * @param secret at least {@value LineDraw#SECRET_CHARS_MIN} and at most {@value LineDraw#SECRET_CHARS_MAX} characters
     */
    record RevealSecret(CommandId commandId, ShowId showId, String secret) implements QueueCommand {
        /** Checks the bounds. */
        public RevealSecret {
            LineDraw.checkSecret(secret);
        }
    }

    /** Asks for a place in line. Asked again, it is the same place. */
    record Join(CommandId commandId, ShowId showId, BuyerId buyer) implements QueueCommand {}

    /** Asks where the buyer stands, and changes nothing. */
    record FindPlace(CommandId commandId, ShowId showId, BuyerId buyer) implements QueueCommand {}

    /** Goes in, when called. Asked again while inside, it is the same pass. */
    record Claim(CommandId commandId, ShowId showId, BuyerId buyer) implements QueueCommand {}

    /** Gives up the buyer's place in line, or the slot. */
    record Leave(CommandId commandId, ShowId showId, BuyerId buyer) implements QueueCommand {}

    /**
     * Calls nobody until calls are resumed. Those inside stay, those called may still go in.
     *
     * @param message what the line is told, 0 to {@value Reason#MESSAGE_LENGTH_MAX} characters
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     */
    record PauseCalls(CommandId commandId, ShowId showId, String message, ActorId actor, String reason)
            implements QueueCommand {
        /** Checks the bounds. */
        public PauseCalls {
            message = Reason.checkedMessage(message);
            reason = Reason.checked(reason);
        }
    }

    /**
     * Lets calls go on after a pause, and after a fault that suspended the room. One that was closed stays closed.
     *
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     */
    record ResumeCalls(CommandId commandId, ShowId showId, ActorId actor, String reason) implements QueueCommand {
        /** Checks the bounds. */
        public ResumeCalls {
            reason = Reason.checked(reason);
        }
    }

    /**
     * Lets nobody join and calls nobody any more. Those inside and those called go on.
     *
     * @param message what the line is told, 0 to {@value Reason#MESSAGE_LENGTH_MAX} characters
     * @param reason for the record, 1 to {@value Reason#LENGTH_MAX} characters
     */
    record CloseRoom(CommandId commandId, ShowId showId, String message, ActorId actor, String reason)
            implements QueueCommand {
        /** Checks the bounds. */
        public CloseRoom {
            message = Reason.checkedMessage(message);
            reason = Reason.checked(reason);
        }
    }

    /**
     * What an edge saw since it last spoke: passes whose first connection came, or whose last one went. Another incarnation
     * of the same edge has none of the connections of the one before. A pass that did both came.
     *
     * @param edge which edge speaks; it speaks for its own connections only
     * @param incarnation new with every start of the edge
     * @param came passes that are connected to this edge now
     * @param left passes that no longer are
     */
    record NotePresence(
            CommandId commandId, ShowId showId, String edge, UUID incarnation, List<PassId> came, List<PassId> left)
            implements QueueCommand {
        /** Checks the bounds. */
        public NotePresence {
            EdgeName.check(edge);
            came = EdgeName.bounded("came", came);
            left = EdgeName.bounded("left", left);
        }
    }

    /**
     * All passes that are connected to an edge, said every few seconds: it repairs whatever was lost since, and says that the
     * edge lives.
     *
     * @param edge which edge speaks; it speaks for its own connections only
     * @param incarnation new with every start of the edge
     * @param present at most {@value EdgeName#PASSES_MAX}; an edge that has more speaks under several names
     */
    record NotePresent(CommandId commandId, ShowId showId, String edge, UUID incarnation, List<PassId> present)
            implements QueueCommand {
        /** Checks the bounds. */
        public NotePresent {
            EdgeName.check(edge);
            present = EdgeName.bounded("present", present);
        }
    }

    /**
     * What became of seats, from one record of {@code seat-events}. One that is not behind the last is ignored. It counts
     * for a show without a waiting room as well, since seats may be told of before the room is opened.
     *
     * @param sourceOffset of that record
     * @param freeChange by how many the free seats grew
     * @param heldChange by how many the held seats grew
     * @param booked who has booked by it, and is done; null if nobody
     */
    record NoteSeats(
            CommandId commandId,
            ShowId showId,
            long sourceOffset,
            int freeChange,
            int heldChange,
            @Nullable BuyerId booked)
            implements QueueCommand {}

    /** Does what is due. Sent by the decider's own clock. */
    record Tick(CommandId commandId, ShowId showId) implements QueueCommand {}
}
