package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.JoinsDigest;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.queueadmitter.admission.NaiveVisit.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whoever reads the events alone: knows what each may follow from, and that none breaks a rule of the waiting room. */
final class RoomAudit {
    private final Map<BuyerId, NaiveVisit> visits = new HashMap<>();
    private final Map<PassId, NaiveVisit> inside = new HashMap<>();
    private final SequencedSet<NaiveVisit> missed = new LinkedHashSet<>();
    private final Deque<Instant> calls = new ArrayDeque<>();
    private final EmptyingAudit emptying;
    // Those who were not called yet, by their places.
    private TreeMap<Integer, NaiveVisit> waiting = new TreeMap<>();
    private LineDraw draw = LineDraw.NONE;
    private JoinsDigest joins = JoinsDigest.NONE;
    private @Nullable RoomSettings settings;
    private Instant graceFrom = Instant.EPOCH;
    private Instant rateChangedAt = Instant.EPOCH;
    private int rateBefore;
    private Predicate<PassId> steady = pass -> false;
    private long version;
    private int joined;
    private int called;
    private int capacity;

    /** @param keptFor how long a room that is over keeps its visitors */
    RoomAudit(Duration keptFor) {
        emptying = new EmptyingAudit(keptFor);
    }

    /** Learns who never lets go of a connection and must not be taken for gone. */
    void neverGone(Predicate<PassId> passes) {
        steady = passes;
    }

    int waiting() {
        return waiting.size() + missed.size();
    }

    int called() {
        return called;
    }

    int inside() {
        return inside.size();
    }

    int joined() {
        return joined;
    }

    boolean isEmptied() {
        return emptying.isEmptied();
    }

    int slots() {
        return called + inside.size();
    }

    int capacity() {
        return capacity;
    }

    void read(QueueEvent event) {
        version++;
        assertThat(event.version()).as("versions have no gap").isEqualTo(version);
        emptying.read(event, this);
        switch (event) {
            case QueueEvent.RoomOpened opened -> settings = opened.settings();
            case QueueEvent.RoomChanged changed -> change(changed);
            case QueueEvent.CapacitySet set -> capacity = set.capacity();
            case QueueEvent.Joined one -> join(one);
            case QueueEvent.LineDrawn drawn -> draw(drawn);
            case QueueEvent.Called some -> call(some);
            case QueueEvent.Entered entered -> enter(entered);
            case QueueEvent.CallMissed one -> miss(one);
            case QueueEvent.Departed departed -> depart(departed);
            case QueueEvent.PresenceNoted noted -> note(noted);
            case QueueEvent.GraceRestarted restarted -> graceFrom = restarted.at();
            case QueueEvent.RoomEmptied emptied -> letGo();
            default -> {
                // Says nothing about a visitor.
            }
        }
    }

    // What was called within a second before the change was called at the rate of before.
    private void change(QueueEvent.RoomChanged changed) {
        rateBefore = settings().callsPerSecondMax();
        rateChangedAt = changed.at();
        settings = changed.settings();
    }

    private void letGo() {
        visits.clear();
        waiting.clear();
        missed.clear();
    }

    private int rate(Instant now) {
        int rate = settings().callsPerSecondMax();
        return now.isAfter(rateChangedAt.plusSeconds(1)) ? rate : Math.max(rate, rateBefore);
    }

    private RoomSettings settings() {
        return Objects.requireNonNull(settings);
    }

    private void join(QueueEvent.Joined one) {
        assertThat(one.number()).isEqualTo(joined++);
        NaiveVisit visit = new NaiveVisit(one.buyer(), one.number());
        assertThat(visits.put(one.buyer(), visit)).as("one place per account").isNull();
        waiting.put(draw.place(one.number()), visit);
        joins = joins.and(one.buyer());
    }

    private void draw(QueueEvent.LineDrawn drawn) {
        assertThat(drawn.joins()).isEqualTo(joins.hex());
        assertThat(drawn.drawn()).isEqualTo(joined);
        assertThat(called + inside.size())
                .as("nobody is called before the draw")
                .isZero();
        draw = LineDraw.of(drawn.seed(), joined);
        TreeMap<Integer, NaiveVisit> placed = new TreeMap<>();
        waiting.values().forEach(visit -> placed.put(draw.place(visit.number), visit));
        waiting = placed;
    }

    private void call(QueueEvent.Called some) {
        assertThat(some.at())
                .as("nobody is called before the opening")
                .isAfterOrEqualTo(settings().opensAt());
        assertThat(settings().order() == LineOrder.DRAW && draw.equals(LineDraw.NONE))
                .isFalse();
        for (QueueEvent.Calling calling : some.visitors()) {
            NaiveVisit visit = calling.again()
                    ? missed.removeFirst()
                    : waiting.pollFirstEntry().getValue();
            assertThat(calling.again() || missed.isEmpty())
                    .as("who missed a call comes first")
                    .isTrue();
            assertThat(calling.buyer()).as("who came earlier comes first").isEqualTo(visit.buyer);
            assertThat(calling.place()).isEqualTo(draw.place(visit.number));
            visit.standing = Standing.CALLED;
            visit.again = calling.again();
            visit.claimBy = some.claimBy();
            called++;
            calls.add(some.at());
        }
        while (calls.getFirst().isBefore(some.at().minusMillis(999))) {
            calls.removeFirst();
        }
        assertThat(calls.size()).as("the rate").isLessThanOrEqualTo(2 * rate(some.at()));
    }

    private Instant claimBy(NaiveVisit visit) {
        return later(visit.claimBy, graceFrom.plus(settings().times().claim()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private NaiveVisit visit(BuyerId buyer) {
        return Objects.requireNonNull(visits.get(buyer), "nobody is there who is told of");
    }

    private void enter(QueueEvent.Entered entered) {
        NaiveVisit visit = visit(entered.buyer());
        assertThat(visit.standing).isEqualTo(Standing.CALLED);
        assertThat(entered.at()).as("a call is claimed in time").isBefore(claimBy(visit));
        visit.standing = Standing.INSIDE;
        visit.pass = entered.passId();
        visit.shopUntil = entered.shopUntil();
        visit.absentSince = entered.at();
        called--;
        assertThat(inside.put(entered.passId(), visit))
                .as("a pass is given once")
                .isNull();
    }

    private void miss(QueueEvent.CallMissed one) {
        NaiveVisit visit = visit(one.buyer());
        assertThat(visit.standing).isEqualTo(Standing.CALLED);
        assertThat(visit.again).isFalse();
        assertThat(one.at()).isAfterOrEqualTo(claimBy(visit));
        visit.standing = Standing.MISSED;
        missed.add(visit);
        called--;
    }

    private void depart(QueueEvent.Departed departed) {
        NaiveVisit visit = visit(departed.buyer());
        visits.remove(departed.buyer());
        assertThat(departed.passId()).isEqualTo(visit.pass);
        switch (visit.standing) {
            case WAITING -> waiting.remove(draw.place(visit.number));
            case MISSED -> missed.remove(visit);
            case CALLED -> called--;
            case INSIDE -> inside.remove(visit.pass);
        }
        check(departed, visit);
    }

    private void check(QueueEvent.Departed departed, NaiveVisit visit) {
        Departure departure = departed.departure();
        switch (departure) {
            case DONE -> assertThat(visit.standing).isEqualTo(Standing.INSIDE);
            case LEFT -> {
                // Whoever is there may.
            }
            case GONE -> {
                assertThat(visit.standing).isEqualTo(Standing.INSIDE);
                assertThat(visit.edges).as("who is seen is not gone").isEmpty();
                assertThat(departed.at())
                        .isAfterOrEqualTo(later(visit.absentSince, graceFrom)
                                .plus(settings().times().grace()));
                assertThat(steady.test(Objects.requireNonNull(visit.pass)))
                        .as("who never let go is not gone")
                        .isFalse();
            }
            case TIMED_OUT -> {
                assertThat(visit.standing).isEqualTo(Standing.INSIDE);
                assertThat(departed.at()).isAfterOrEqualTo(visit.shopUntil);
            }
            case MISSED -> {
                assertThat(visit.standing).isEqualTo(Standing.CALLED);
                assertThat(visit.again).isTrue();
                assertThat(departed.at()).isAfterOrEqualTo(claimBy(visit));
            }
        }
    }

    // An edge that was silent may have died right before its next word, and be dropped as long after its time to speak
    // as there may be between ticks.
    private void note(QueueEvent.PresenceNoted noted) {
        for (PassId pass : noted.left()) {
            NaiveVisit visit = Objects.requireNonNull(inside.get(pass));
            assertThat(visit.edges.remove(noted.edge())).isTrue();
            visit.absentSince = later(visit.absentSince, noted.at().minus(Duration.ofSeconds(10)));
        }
        for (PassId pass : noted.came()) {
            assertThat(Objects.requireNonNull(inside.get(pass)).edges.add(noted.edge()))
                    .isTrue();
        }
    }
}
