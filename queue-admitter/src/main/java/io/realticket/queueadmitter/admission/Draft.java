package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One decision in the making: the room as it is, the time, what happened so far, and the room as that leaves it. */
final class Draft implements RoomParts {
    private final Room room;
    private final Instant now;
    private final Limits limits;
    private final Map<Class<? extends RoomRow.Part>, RoomRow.Part> parts = new LinkedHashMap<>();
    private final EdgeChanges edges;
    private final List<QueueEvent> events = new ArrayList<>(2);
    private final List<PassId> forgotten = new ArrayList<>(0);
    private final List<EmptyingRow> deleted = new ArrayList<>(0);
    private VisitorChanges visitors;
    private RoomRow.Progress progress;
    private int calls;

    /** @param now the time of the decision, whole milliseconds */
    Draft(Room room, Instant now, Limits limits) {
        this.room = room;
        this.now = now;
        this.limits = limits;
        this.progress = room.header().progress();
        this.visitors = new VisitorChanges(room.crowd());
        this.edges = new EdgeChanges(room);
    }

    Room room() {
        return room;
    }

    Instant now() {
        return now;
    }

    Limits limits() {
        return limits;
    }

    ShowId showId() {
        return room.showId();
    }

    /** Returns what the room is decided by, which there must be. */
    RoomSettings rules() {
        RoomSettings settings = settings();
        if (settings == null) {
            throw new IllegalStateException("show " + showId() + " has no waiting room");
        }
        return settings;
    }

    @Override
    public <T extends RoomRow.Part> @Nullable T find(Class<T> kind) {
        RoomRow.Part changed = parts.get(kind);
        boolean isLetGo = kind == RoomRow.Drawn.class && parts.containsKey(EmptyingRow.Emptied.class);
        return changed != null ? kind.cast(changed) : isLetGo ? null : room.find(kind);
    }

    void put(RoomRow.Part part) {
        parts.put(part.getClass(), part);
    }

    VisitorChanges visitors() {
        return visitors;
    }

    EdgeChanges edges() {
        return edges;
    }

    /** Returns how far the line has come. */
    RoomRow.Progress progress() {
        return progress;
    }

    void put(RoomRow.Progress next) {
        progress = next;
    }

    /** Returns the version of the next event. */
    long nextVersion() {
        return version() + 1;
    }

    /** Returns the version of the last event. */
    long version() {
        return room.header().version() + events.size();
    }

    void add(QueueEvent event) {
        events.add(event);
    }

    /** Notes that a pass need not be told of any more. */
    void forget(PassId pass) {
        forgotten.add(pass);
    }

    /** Lets everybody go: nobody waits any more, nothing is drawn, and the rows of all visitors are to be deleted. */
    void letGo() {
        visitors = new VisitorChanges(new Crowd());
        put(new EmptyingRow.Emptied(progress.joined()));
    }

    /** Deletes a row of somebody, or something, that was let go. */
    void delete(EmptyingRow row) {
        deleted.add(row);
    }

    /** Returns how many may still be called in this decision. */
    int callsLeft() {
        return limits.callsMax() - calls;
    }

    /** Notes that so many were called. */
    void called(int visitorsCalled) {
        calls += visitorsCalled;
    }

    /** Returns the decision, with {@code reply}, and throws {@link IllegalStateException} if it lets in too many. */
    Decision decide(QueueReply reply) {
        int slots = visitors.count().slots();
        if (slots > Math.max(capacity().capacity(), room.count().slots())) {
            throw new IllegalStateException("room " + showId() + " would have " + slots + " in " + capacity());
        }
        List<RoomRow> changes = new ArrayList<>(parts.values());
        changes.addAll(edges.rows());
        changes.addAll(visitors.rows());
        changes.addAll(deleted);
        RoomRow.Header header = new RoomRow.Header(version(), room.header().commandOffset(), now, progress);
        boolean nothing = events.isEmpty()
                && changes.isEmpty()
                && progress.equals(room.header().progress());
        return new Decision(events, reply, changes, nothing ? null : header, forgotten);
    }
}
