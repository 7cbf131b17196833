package io.realticket.sseedge.presence;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.EdgeName;
import io.realticket.contracts.queue.PassChanges;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueCommand.NotePresence;
import io.realticket.contracts.queue.QueueCommand.NotePresent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts into commands who came, who left and who is there. It remembers for which shows it has spoken under which names, so that
 * each of them hears once when nobody is left. Not thread-safe.
 */
public final class PresenceNotes {
    /** Longest name of an edge that may have to speak under several. */
    public static final int NAME_LENGTH_MAX = EdgeName.LENGTH_MAX - Speakers.NUMBER_LENGTH_MAX;

    private final UUID incarnation;
    private final Supplier<CommandId> ids;
    private final Speakers speakers;
    private final int passesMax;
    private final Set<Spoken> spoken = new LinkedHashSet<>();

    private record Spoken(ShowId show, String name) {}

    /**
     * @param name at most {@value #NAME_LENGTH_MAX} characters
     * @param incarnation another one with every start
     * @param ids for what nobody repeats
     */
    public PresenceNotes(String name, UUID incarnation, Supplier<CommandId> ids) {
        this(name, incarnation, ids, EdgeName.PASSES_MAX);
    }

    PresenceNotes(String name, UUID incarnation, Supplier<CommandId> ids, int passesMax) {
        this.incarnation = incarnation;
        this.ids = ids;
        this.speakers = new Speakers(name, passesMax);
        this.passesMax = passesMax;
    }

    /** Returns what the waiting rooms are told of {@code changes}. */
    public List<QueueCommand> changes(Attendance.Changes changes) {
        Map<ShowId, List<PassId>> came = byShow(changes.came());
        Map<ShowId, List<PassId>> left = byShow(changes.left());
        Set<ShowId> shows = new LinkedHashSet<>(came.keySet());
        shows.addAll(left.keySet());
        List<QueueCommand> notes = new ArrayList<>();
        for (ShowId show : shows) {
            List<Speakers.Part> coming = speakers.parts(show, came.getOrDefault(show, List.of()));
            List<Speakers.Part> leaving = speakers.parts(show, left.getOrDefault(show, List.of()));
            for (int part = 0; part < coming.size(); part++) {
                Spoken as = new Spoken(show, coming.get(part).name());
                add(
                        notes,
                        as,
                        new PassChanges(
                                coming.get(part).passes(), leaving.get(part).passes()));
            }
        }
        return notes;
    }

    private void add(List<QueueCommand> notes, Spoken as, PassChanges changes) {
        for (PassChanges part : changes.parts(passesMax)) {
            spoken.add(as);
            notes.add(new NotePresence(ids.get(), as.show, as.name, incarnation, part.came(), part.left()));
        }
    }

    /**
     * Returns what the waiting rooms are told of all who are {@code present}: nothing to a show that has none of them, but for
     * the first time that it has not.
     */
    public List<QueueCommand> digest(Collection<Visitor> present) {
        Set<Spoken> before = Set.copyOf(spoken);
        spoken.clear();
        List<QueueCommand> notes = new ArrayList<>();
        byShow(present).forEach((show, passes) -> {
            for (Speakers.Part part : speakers.fitting(show, passes)) {
                if (!part.passes().isEmpty()) {
                    Spoken as = new Spoken(show, part.name());
                    spoken.add(as);
                    notes.add(present(as, part.passes()));
                }
            }
        });
        for (Spoken silent : before) {
            if (!spoken.contains(silent)) {
                notes.add(present(silent, List.of()));
            }
        }
        Set<ShowId> shows = spoken.stream().map(Spoken::show).collect(Collectors.toSet());
        before.stream().map(Spoken::show).filter(show -> !shows.contains(show)).forEach(speakers::forget);
        return notes;
    }

    private NotePresent present(Spoken as, List<PassId> passes) {
        return new NotePresent(ids.get(), as.show, as.name, incarnation, passes);
    }

    private static Map<ShowId, List<PassId>> byShow(Collection<Visitor> visitors) {
        return visitors.stream()
                .collect(Collectors.groupingBy(Visitor::show, Collectors.mapping(Visitor::pass, Collectors.toList())));
    }
}
