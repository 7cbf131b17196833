package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room in a test: what is asked is decided and done at once, and time passes as told. */
final class Rehearsal {
    static final ActorId ACTOR = new ActorId("operator");
    static final UUID FIRST_START = new UUID(0, 1);
    static final UUID SECOND_START = new UUID(0, 2);

    private final RoomDecider decider;
    private final Changelog changelog = new Changelog();
    private final List<QueueEvent> events = new ArrayList<>();
    private final List<PassId> forgotten = new ArrayList<>();
    private Room room = new Room(Rooms.SHOW);
    private Instant now = Rooms.OPENS;
    private long offset = -1;
    private int commands;
    private int seatOffset = -1;

    Rehearsal() {
        this(Limits.DEFAULT);
    }

    Rehearsal(Limits limits) {
        decider = new RoomDecider(limits);
    }

    /** A room by arrival that is open, with a capacity. */
    static Rehearsal open(int capacity) {
        return open(Rooms.byArrival(), capacity);
    }

    static Rehearsal open(RoomSettings settings, int capacity) {
        Rehearsal rehearsal = new Rehearsal();
        rehearsal.open(settings);
        rehearsal.capacity(1, capacity);
        return rehearsal;
    }

    Rehearsal at(Instant time) {
        now = time;
        return this;
    }

    Rehearsal after(Duration later) {
        return at(now.plus(later));
    }

    /** Goes on with a room that was made anew. */
    Rehearsal restored(Room anew) {
        room = anew;
        return this;
    }

    /** Lets time pass as it does while the clock ticks twice a second. */
    Rehearsal ticking(Duration later) {
        Instant end = now.plus(later);
        while (now.plusMillis(500).isBefore(end)) {
            after(Duration.ofMillis(500)).tick();
        }
        return at(end);
    }

    Instant now() {
        return now;
    }

    Room room() {
        return room;
    }

    Changelog changelog() {
        return changelog;
    }

    /** Returns what happened since it was last asked for. */
    List<QueueEvent> events() {
        List<QueueEvent> happened = List.copyOf(events);
        events.clear();
        return happened;
    }

    List<PassId> forgotten() {
        return forgotten;
    }

    Decision take(QueueCommand command) {
        offset++;
        Decision decision = decider.decide(room, command, RoomDecider.time(room, now));
        apply(decision);
        return decision;
    }

    /** What is done when a command cannot be decided. */
    Decision fail() {
        offset++;
        QueueCommand tick = new QueueCommand.Tick(id(), Rooms.SHOW);
        Decision decision = RoomDecider.suspend(room, tick, offset, "a bug", RoomDecider.time(room, now));
        apply(decision);
        return decision;
    }

    private void apply(Decision decision) {
        for (RoomRow row : decision.rows(offset)) {
            room.put(row);
            changelog.put(row);
        }
        events.addAll(decision.events());
        forgotten.addAll(decision.forgotten());
    }

    private CommandId id() {
        return new CommandId(new UUID(7, commands++));
    }

    QueueReply open(RoomSettings settings) {
        return take(new QueueCommand.OpenRoom(id(), Rooms.SHOW, settings)).reply();
    }

    QueueReply capacity(long version, int capacity) {
        return take(new QueueCommand.SetCapacity(id(), Rooms.SHOW, version, capacity, null, null))
                .reply();
    }

    QueueReply reveal(String secret) {
        return take(new QueueCommand.RevealSecret(id(), Rooms.SHOW, secret)).reply();
    }

    QueueReply join(int buyer) {
        return take(new QueueCommand.Join(id(), Rooms.SHOW, Rooms.buyer(buyer))).reply();
    }

    /** Lets all from one buyer to another, exclusive, join. */
    Rehearsal join(int from, int to) {
        for (int buyer = from; buyer < to; buyer++) {
            join(buyer);
        }
        return this;
    }

    QueueReply find(int buyer) {
        return take(new QueueCommand.FindPlace(id(), Rooms.SHOW, Rooms.buyer(buyer)))
                .reply();
    }

    QueueReply claim(int buyer) {
        return take(new QueueCommand.Claim(id(), Rooms.SHOW, Rooms.buyer(buyer)))
                .reply();
    }

    /** Lets a buyer who is called go in, and returns the pass. */
    PassId enter(int buyer) {
        QueueReply reply = claim(buyer);
        assertThat(reply).isInstanceOf(QueueReply.Inside.class);
        return ((QueueReply.Inside) reply).passId();
    }

    QueueReply leave(int buyer) {
        return take(new QueueCommand.Leave(id(), Rooms.SHOW, Rooms.buyer(buyer)))
                .reply();
    }

    QueueReply pause(String message) {
        return take(new QueueCommand.PauseCalls(id(), Rooms.SHOW, message, ACTOR, "because"))
                .reply();
    }

    QueueReply resume() {
        return take(new QueueCommand.ResumeCalls(id(), Rooms.SHOW, ACTOR, "because"))
                .reply();
    }

    QueueReply close(String message) {
        return take(new QueueCommand.CloseRoom(id(), Rooms.SHOW, message, ACTOR, "because"))
                .reply();
    }

    Decision tick() {
        return take(new QueueCommand.Tick(id(), Rooms.SHOW));
    }

    Decision presence(String edge, UUID incarnation, List<PassId> came, List<PassId> left) {
        return take(new QueueCommand.NotePresence(id(), Rooms.SHOW, edge, incarnation, came, left));
    }

    Decision present(String edge, UUID incarnation, List<PassId> present) {
        return take(new QueueCommand.NotePresent(id(), Rooms.SHOW, edge, incarnation, present));
    }

    Decision seats(int freeChange, int heldChange) {
        return seats(++seatOffset, freeChange, heldChange, null);
    }

    Decision booked(int buyer) {
        return seats(++seatOffset, 0, -1, Rooms.buyer(buyer));
    }

    Decision seats(long sourceOffset, int freeChange, int heldChange, @Nullable BuyerId booked) {
        return take(new QueueCommand.NoteSeats(id(), Rooms.SHOW, sourceOffset, freeChange, heldChange, booked));
    }

    /** Returns what everybody was told last. */
    QueueState.Room told() {
        RoomRow.Told told = room.find(RoomRow.Told.class);
        assertThat(told).isNotNull();
        return told.room();
    }

    /** Returns who is called, in the order in which the last events called them. */
    static List<BuyerId> called(List<QueueEvent> happened) {
        return happened.stream()
                .filter(QueueEvent.Called.class::isInstance)
                .flatMap(event -> ((QueueEvent.Called) event).visitors().stream())
                .map(QueueEvent.Calling::buyer)
                .toList();
    }
}
