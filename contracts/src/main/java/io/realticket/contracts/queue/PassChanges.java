package io.realticket.contracts.queue;

import io.realticket.contracts.id.PassId;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom an edge sees now and did not, and whom it no longer sees.
 *
 * @param came those it sees
 * @param left those it does not
 */
public record PassChanges(List<PassId> came, List<PassId> left) {
    /** Returns them in their order, in parts with at most {@code max} of either; none if nothing has changed. */
    public List<PassChanges> parts(int max) {
        List<PassChanges> parts = new ArrayList<>();
        for (int from = 0; from < Math.max(came.size(), left.size()); from += max) {
            parts.add(new PassChanges(slice(came, from, max), slice(left, from, max)));
        }
        return parts;
    }

    private static List<PassId> slice(List<PassId> passes, int from, int max) {
        int size = passes.size();
        return passes.subList(Math.min(from, size), Math.min(from + max, size));
    }
}
