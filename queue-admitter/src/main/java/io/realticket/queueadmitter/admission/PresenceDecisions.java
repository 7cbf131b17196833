package io.realticket.queueadmitter.admission;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.EdgeName;
import io.realticket.contracts.queue.PassChanges;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueReply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes who of those inside an edge sees. Whoever no edge sees is absent, and gone once the grace is over. What is lost or
 * comes twice is repaired by the next word of the edge about all it sees.
 */
final class PresenceDecisions {
    /** How often an edge says all it sees. */
    static final Duration DIGEST_INTERVAL = Duration.ofSeconds(5);

    /** How long an edge may be silent: two such words are missed by then. */
    static final Duration SILENCE_MAX = DIGEST_INTERVAL.multipliedBy(2);

    /** Most edges that one visitor is seen by; the visitor stays present while one of these does. */
    static final int EDGES_PER_VISITOR_MAX = 8;

    private PresenceDecisions() {}

    static QueueReply note(Draft draft, QueueCommand.NotePresence note) {
        RoomRow.@Nullable Edge edge = draft.edges().find(note.edge());
        NavigableSet<Integer> seen = draft.edges().seenBy(edge, draft.visitors());
        Set<Integer> came = numbers(draft, note.came());
        Set<Integer> left = new TreeSet<>(seen);
        if (edge != null && edge.incarnation().equals(note.incarnation())) {
            left.retainAll(numbers(draft, note.left()));
        }
        left.removeAll(came);
        came.removeAll(seen);
        hear(draft, edge, note.edge(), note.incarnation(), new Sight(came, left));
        return Replies.done(draft, note);
    }

    static QueueReply note(Draft draft, QueueCommand.NotePresent note) {
        RoomRow.@Nullable Edge edge = draft.edges().find(note.edge());
        NavigableSet<Integer> seen = draft.edges().seenBy(edge, draft.visitors());
        Set<Integer> came = numbers(draft, note.present());
        Set<Integer> left = new TreeSet<>(seen);
        left.removeAll(came);
        came.removeAll(seen);
        hear(draft, edge, note.edge(), note.incarnation(), new Sight(came, left));
        return Replies.done(draft, note);
    }

    /** Drops every edge that said nothing for too long, as if it had died right before its next word. */
    static void dropSilent(Draft draft) {
        for (RoomRow.Edge edge : draft.edges().before()) {
            Instant heardAt = edge.heardAt().isBefore(draft.clock().graceFrom())
                    ? draft.clock().graceFrom()
                    : edge.heardAt();
            if (!heardAt.plus(SILENCE_MAX).isAfter(draft.now())) {
                Set<Integer> left = draft.edges().seenBy(edge, draft.visitors());
                draft.edges().put(new RoomRow.NoEdge(edge.edge()));
                change(draft, edge, new Sight(Set.of(), left), heardAt.plus(DIGEST_INTERVAL));
            }
        }
    }

    /** The numbers of those whom an edge sees now, and of those it no longer sees. */
    private record Sight(Set<Integer> came, Set<Integer> left) {}

    private static Set<Integer> numbers(Draft draft, List<PassId> passes) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (PassId pass : passes) {
            RoomRow.@Nullable Inside inside = draft.visitors().find(pass);
            if (inside != null) {
                numbers.add(inside.number());
            }
        }
        return numbers;
    }

    // An edge that sees nobody inside, and never did, need not be remembered.
    private static void hear(Draft draft, RoomRow.@Nullable Edge known, String name, UUID incarnation, Sight sight) {
        if (known == null && sight.came().isEmpty()) {
            return;
        }
        RoomRow.@Nullable Edge edge = known == null
                ? draft.edges().add(name, incarnation, draft.now())
                : new RoomRow.Edge(known.edge(), name, incarnation, draft.now());
        if (edge != null) {
            draft.edges().put(edge);
            change(draft, edge, sight, draft.now());
        }
    }

    private static void change(Draft draft, RoomRow.Edge edge, Sight sight, Instant absentSince) {
        List<PassId> left = passes(draft, sight.left(), inside -> {
            List<Integer> others = inside.edges().stream()
                    .filter(other -> other != edge.edge())
                    .toList();
            Instant absentUntil = absentSince.plus(draft.rules().times().grace());
            return seen(inside, others.isEmpty() ? absentUntil : null, others);
        });
        List<PassId> came = passes(draft, sight.came(), inside -> {
            List<Integer> edges = new ArrayList<>(inside.edges());
            edges.add(edge.edge());
            return edges.size() > EDGES_PER_VISITOR_MAX ? inside : seen(inside, null, edges);
        });
        tell(draft, edge, came, left);
    }

    // An edge may see any number by and by, and lose all of them at once: more than one record can tell of.
    private static void tell(Draft draft, RoomRow.Edge edge, List<PassId> came, List<PassId> left) {
        for (PassChanges part : new PassChanges(came, left).parts(EdgeName.PASSES_MAX)) {
            draft.add(new QueueEvent.PresenceNoted(
                    draft.showId(),
                    draft.nextVersion(),
                    draft.now(),
                    edge.name(),
                    edge.incarnation(),
                    part.came(),
                    part.left()));
        }
    }

    private static RoomRow.Inside seen(RoomRow.Inside inside, @Nullable Instant absentUntil, List<Integer> edges) {
        return new RoomRow.Inside(
                inside.number(), inside.buyer(), inside.passId(), inside.shopUntil(), absentUntil, edges);
    }

    private interface Seeing {
        RoomRow.Inside after(RoomRow.Inside before);
    }

    // Returns the passes of those who changed by it.
    private static List<PassId> passes(Draft draft, Collection<Integer> numbers, Seeing seeing) {
        List<PassId> changed = new ArrayList<>();
        for (int number : numbers) {
            if (draft.visitors().find(number) instanceof RoomRow.Inside before) {
                RoomRow.Inside after = seeing.after(before);
                if (!after.equals(before)) {
                    draft.visitors().put(after);
                    changed.add(before.passId());
                }
            }
        }
        return changed;
    }
}
