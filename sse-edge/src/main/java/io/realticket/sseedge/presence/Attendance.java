package io.realticket.sseedge.presence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is there, and for whom that has changed since somebody asked. Thread-safe and never waiting; what is said of one visitor
 * must be said in order.
 */
public final class Attendance {
    /** Most visitors whose coming and going is noted: more are left to the digest. */
    private final int changesMax;

    private final Set<Visitor> present = ConcurrentHashMap.newKeySet();
    private final Set<Visitor> changed = ConcurrentHashMap.newKeySet();

    /**
     * Who came and who left.
     *
     * @param came those who are there now, and were not, or were away for a moment
     * @param left those who are not
     */
    public record Changes(List<Visitor> came, List<Visitor> left) {}

    /** @param changesMax of how many visitors changes are noted until somebody asks; the others' are forgotten */
    public Attendance(int changesMax) {
        this.changesMax = changesMax;
    }

    /** Says that somebody came who was not there. */
    public void came(Visitor visitor) {
        present.add(visitor);
        note(visitor);
    }

    /** Says that somebody left who was there. */
    public void left(Visitor visitor) {
        present.remove(visitor);
        note(visitor);
    }

    private void note(Visitor visitor) {
        if (changed.size() < changesMax) {
            changed.add(visitor);
        }
    }

    /** Returns who is there. */
    public List<Visitor> present() {
        return List.copyOf(present);
    }

    /** Returns how many are there. */
    public int size() {
        return present.size();
    }

    /** Returns what has changed since the last call. */
    public Changes changes() {
        List<Visitor> came = new ArrayList<>();
        List<Visitor> left = new ArrayList<>();
        Iterator<Visitor> visitors = changed.iterator();
        while (visitors.hasNext()) {
            Visitor visitor = visitors.next();
            // Taken out before it is looked at: whatever happens to it afterwards is noted anew.
            visitors.remove();
            (present.contains(visitor) ? came : left).add(visitor);
        }
        return new Changes(came, left);
    }
}
