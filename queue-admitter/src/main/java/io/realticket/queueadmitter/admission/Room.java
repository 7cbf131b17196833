package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
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
    /** How often a room that has somebody to watch asks for a tick. */
    static final Duration TICK_INTERVAL = Duration.ofMillis(500);

    private final ShowId showId;
    private final Map<Class<? extends RoomRow.Part>, RoomRow.Part> parts = new HashMap<>();
    private final Line line = new Line();
    private final Slots slots = new Slots();
    private final Edges edges = new Edges();
    private final Headcount count = new Headcount();
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
            case RoomRow.Drawn drawn -> {
                parts.put(RoomRow.Drawn.class, drawn);
                line.put(drawn.draw(), this);
            }
            case RoomRow.Part part -> parts.put(part.getClass(), part);
            case RoomRow.EdgeRow edge -> edges.put(edge);
            case RoomRow.Visitor visitor -> {
                RoomRow.Visitor before = visitor(visitor.number());
                count.moved(before, visitor);
                slots.put(visitor);
                line.put(before, visitor);
            }
        }
    }

    private void putHeader(RoomRow.Header next) {
        if (next.version() < header.version() || next.commandOffset() <= header.commandOffset()) {
            throw new IllegalStateException("room " + showId + " runs backwards from " + header + " to " + next);
        }
        header = next;
    }

    /**
     * Returns when the room next wants to be told the time: soon if there is somebody to watch or to call, or something to
     * tell; else when it opens, closes, or may forget a pass. {@link Instant#MAX} if never.
     */
    public Instant nextTickAt() {
        RoomSettings settings = settings();
        if (settings == null || doors().suspended()) {
            return Instant.MAX;
        }
        Instant ticked = clock().tickedAt();
        Instant beat = ticked.plus(TICK_INTERVAL);
        boolean open = !beat.isBefore(settings.opensAt()) && beat.isBefore(settings.closesAt()) && !doors().closed();
        if (count.slots() > 0 || (count.waiting() > 0 && open)) {
            return beat;
        }
        Stream<Instant> turns =
                Stream.of(settings.opensAt(), settings.closesAt()).filter(ticked::isBefore);
        return Stream.concat(turns, Stream.of(slots.forgetAt(), untoldAt()))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    // When what was decided since the last tick is to be told, at the rate at which it may be.
    private Instant untoldAt() {
        RoomRow.Told told = find(RoomRow.Told.class);
        if (told == null) {
            return Instant.MAX;
        }
        Instant tellAt = told.room().at().plus(RoomStates.TOLD_INTERVAL);
        boolean hadItsTick = !header.decidedAt().isAfter(clock().tickedAt())
                && !clock().tickedAt().isBefore(tellAt);
        boolean isTold = told.room().version() == header.version()
                && told.room().free() == stock().free()
                && told.room().held() == stock().held();
        return isTold || hadItsTick ? Instant.MAX : tellAt;
    }

    @Override
    public <T extends RoomRow.Part> @Nullable T find(Class<T> kind) {
        return kind.cast(parts.get(kind));
    }

    /** Returns how the visitor with {@code number} stands, or null if nobody has it. */
    public RoomRow.@Nullable Visitor visitor(int number) {
        RoomRow.Visitor here = slots.row(number);
        return here == null ? line.row(number) : here;
    }

    /** Returns the edge with {@code number}, or null if none has it. */
    public RoomRow.@Nullable Edge edge(int number) {
        return edges.numbered(number);
    }

    /** Returns all rows, the header last: none that says nothing. */
    public Stream<RoomRow> rows() {
        Stream<RoomRow> visitors = IntStream.range(0, line.size()).mapToObj(this::visitorThere);
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

    /** Returns how many visitors there ever were, and so how many rows of them there are. */
    public int visitors() {
        return line.size();
    }

    /** Returns how many visitors wait, are called, and are inside. */
    public Headcount count() {
        return count;
    }

    // What the decider reads.

    /** Returns the latest number under which {@code buyer} joined, or -1. */
    int number(BuyerId buyer) {
        return line.number(buyer);
    }

    Line line() {
        return line;
    }

    Slots slots() {
        return slots;
    }

    Edges edges() {
        return edges;
    }
}
