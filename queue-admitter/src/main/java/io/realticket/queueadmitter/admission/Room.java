package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.ShowId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one show's waiting room. {@link #put} is the only thing that changes it, whether a command was
 * decided or a changelog is read back, in whatever order, so that the indexes are complete either way. Owned by one thread.
 */
public final class Room implements RoomParts {
    private final ShowId showId;
    private final Map<Class<? extends RoomRow.Part>, RoomRow.Part> parts = new HashMap<>();
    private final Edges edges = new Edges();
    private Crowd crowd = new Crowd();
    private RoomRow.Header header = RoomRow.Header.NONE;

    /** A room of a show nothing is known of yet. */
    public Room(ShowId showId) {
        this.showId = showId;
    }

    /** Returns the show. */
    public ShowId showId() {
        return showId;
    }

    /** Returns how far the room has come. */
    public RoomRow.Header header() {
        return header;
    }

    /** Changes the room by one row. */
    public void put(RoomRow row) {
        switch (row) {
            case RoomRow.Header next -> putHeader(next);
            case RoomRow.Drawn drawn -> draw(drawn);
            case EmptyingRow.Emptied emptied -> letGo(emptied);
            case RoomRow.Part part -> parts.put(part.getClass(), part);
            case RoomRow.EdgeRow edge -> edges.put(edge);
            case RoomRow.Visitor visitor -> {
                if (!isEmptied()) {
                    crowd.put(visitor);
                }
            }
            case EmptyingRow deleted -> {
                // Was let go with all others, or will be once that row is read.
            }
        }
    }

    private void draw(RoomRow.Drawn drawn) {
        if (!isEmptied()) {
            parts.put(RoomRow.Drawn.class, drawn);
            crowd.put(drawn.draw());
        }
    }

    // What is left in the changelog of those who are let go takes no memory, however much there is.
    private void letGo(EmptyingRow.Emptied emptied) {
        parts.put(EmptyingRow.Emptied.class, emptied);
        parts.remove(RoomRow.Drawn.class);
        crowd = new Crowd();
    }

    private void putHeader(RoomRow.Header next) {
        if (next.version() < header.version() || next.commandOffset() <= header.commandOffset()) {
            throw new IllegalStateException("room " + showId + " runs backwards from " + header + " to " + next);
        }
        header = next;
    }

    /** Returns when the room next wants to be told the time, or {@link Instant#MAX} if never. */
    public Instant nextTickAt() {
        return NextTick.of(this);
    }

    /** Whether the room has let its visitors go, and rows of them are still to be deleted. */
    public boolean isDeleting() {
        EmptyingRow.Emptied emptied = find(EmptyingRow.Emptied.class);
        return emptied != null && emptied.left() > 0;
    }

    @Override
    public <T extends RoomRow.Part> @Nullable T find(Class<T> kind) {
        return kind.cast(parts.get(kind));
    }

    /** Returns how the visitor with {@code number} stands, or null if nobody has it. */
    public RoomRow.@Nullable Visitor visitor(int number) {
        return crowd.row(number);
    }

    /** Returns the edge with {@code number}, or null if none has it. */
    public RoomRow.@Nullable Edge edge(int number) {
        return edges.numbered(number);
    }

    /** Returns all rows, the header last: none that says nothing. */
    public Stream<RoomRow> rows() {
        Stream<RoomRow> visitors = IntStream.range(0, visitors()).mapToObj(this::visitorThere);
        return Stream.of(parts.values().stream(), edges.all().stream(), visitors, Stream.of(header))
                .flatMap(rows -> rows);
    }

    private RoomRow visitorThere(int number) {
        RoomRow.Visitor visitor = visitor(number);
        if (visitor == null) {
            throw new IllegalStateException("room " + showId + " has nobody with number " + number);
        }
        return visitor;
    }

    /** Returns how many visitors there ever were, and so how many rows of them there are; none once they are let go. */
    public int visitors() {
        return crowd.line().size();
    }

    /** Returns how many visitors wait, are called, and are inside. */
    public Headcount count() {
        return crowd.count();
    }

    // What the decider reads.

    /** Returns all who joined. */
    Crowd crowd() {
        return crowd;
    }

    Line line() {
        return crowd.line();
    }

    Slots slots() {
        return crowd.slots();
    }

    Edges edges() {
        return edges;
    }
}
