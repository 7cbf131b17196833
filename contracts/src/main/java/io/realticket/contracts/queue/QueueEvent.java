package io.realticket.contracts.queue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact about a show's waiting room. Each has the room's next version, so a gap shows. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface QueueEvent {
    /** Returns the show. */
    ShowId showId();

    /** Returns the version of the room after this event, from 1, one larger with each. */
    long version();

    /** Returns when it was decided, by the log's time. */
    Instant at();

    /** The show has a waiting room. */
    record RoomOpened(ShowId showId, long version, Instant at, RoomSettings settings) implements QueueEvent {}

    /** The room has other settings. */
    record RoomChanged(ShowId showId, long version, Instant at, RoomSettings settings) implements QueueEvent {}

    /**
     * Another number of visitors may be inside.
     *
     * @param capacityVersion of the show in the catalog
     * @param actor who decided so; null if no operator did
     * @param reason why; null likewise
     */
    record CapacitySet(
            ShowId showId,
            long version,
            Instant at,
            long capacityVersion,
            int capacity,
            @Nullable ActorId actor,
            @Nullable String reason)
            implements QueueEvent {}

    /**
     * A buyer is in line.
     *
     * @param number how many had joined before, from 0
     */
    record Joined(ShowId showId, long version, Instant at, BuyerId buyer, int number) implements QueueEvent {}

    /**
     * The line of those who gathered is drawn: the place of each follows from their number by {@link LineDraw}.
     *
     * @param secret whose hash was published before
     * @param joins digest of all who joined until then, by {@link JoinsDigest}
     * @param seed the hash of both
     * @param drawn how many there were; who joined later has the number as place
     */
    record LineDrawn(ShowId showId, long version, Instant at, String secret, String joins, String seed, int drawn)
            implements QueueEvent {}

    /**
     * Visitors may go in.
     *
     * @param claimBy exclusive
     * @param visitors in the order in which they were called
     */
    record Called(ShowId showId, long version, Instant at, Instant claimBy, List<Calling> visitors)
            implements QueueEvent {}

    /**
     * One who is called.
     *
     * @param place in line, from 0
     * @param again whether for the second and last time
     */
    record Calling(BuyerId buyer, int place, boolean again) {}

    /**
     * A visitor is inside.
     *
     * @param shopUntil exclusive
     */
    record Entered(ShowId showId, long version, Instant at, BuyerId buyer, PassId passId, Instant shopUntil)
            implements QueueEvent {}

    /** A visitor who was called did not come, and will be called once more, behind those who are called by then. */
    record CallMissed(ShowId showId, long version, Instant at, BuyerId buyer) implements QueueEvent {}

    /**
     * A visit ended: who waited has no place any more, who was called or inside has no slot.
     *
     * @param departure how
     * @param passId that is worth nothing any more; null if the visitor was not inside
     * @param passUntil when it would have ended; null likewise
     */
    record Departed(
            ShowId showId,
            long version,
            Instant at,
            BuyerId buyer,
            Departure departure,
            @Nullable PassId passId,
            @Nullable Instant passUntil)
            implements QueueEvent {}

    /**
     * An edge sees, or no longer sees, visitors who are inside. What one command changes of more than {@value
     * EdgeName#PASSES_MAX} is in several, one after another.
     *
     * @param came those it sees now, at most {@value EdgeName#PASSES_MAX}
     * @param left those it no longer sees, likewise
     */
    record PresenceNoted(
            ShowId showId,
            long version,
            Instant at,
            String edge,
            UUID incarnation,
            List<PassId> came,
            List<PassId> left)
            implements QueueEvent {}

    /**
     * Time went by in which nobody could be seen, since the room itself stood still: whoever is out of sight has the whole
     * grace again.
     */
    record GraceRestarted(ShowId showId, long version, Instant at) implements QueueEvent {}

    /** Nothing is free: nobody is called until something is. */
    record SoldOut(ShowId showId, long version, Instant at) implements QueueEvent {}

    /** Seats are free again. */
    record BackInStock(ShowId showId, long version, Instant at) implements QueueEvent {}

    /** An operator stopped the calls, or changed what the line is told. */
    record CallsPaused(ShowId showId, long version, Instant at, String message, ActorId actor, String reason)
            implements QueueEvent {}

    /** An operator let calls go on, after a pause or a fault. */
    record CallsResumed(ShowId showId, long version, Instant at, ActorId actor, String reason) implements QueueEvent {}

    /** An operator closed the room. */
    record RoomClosed(ShowId showId, long version, Instant at, String message, ActorId actor, String reason)
            implements QueueEvent {}

    /**
     * Deciding a command failed, and the room calls nobody and lets nobody in until an operator resumes the calls.
     *
     * @param commandOffset of that command in {@code queue-commands}
     * @param cause what failed, for the operator
     */
    record RoomSuspended(ShowId showId, long version, Instant at, long commandOffset, String cause)
            implements QueueEvent {}

    /**
     * The room is over and has let everybody go: whoever still waited has no place any more, and nobody comes in again.
     *
     * @param waiting how many still waited
     * @param joined how many had joined in all, of whom nothing is kept but what the log says
     */
    record RoomEmptied(ShowId showId, long version, Instant at, int waiting, int joined) implements QueueEvent {}
}
