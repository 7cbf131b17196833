package io.realticket.sseedge.presence;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.EdgeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Under which names this edge speaks of the visitors of a show. One name speaks of so many passes only, so a show that has more
 * of them here gets more names, each for the passes of one hash. Not thread-safe.
 */
final class Speakers {
    /** What is left of a name's length for its number. */
    static final int NUMBER_LENGTH_MAX = 4;

    private final String name;
    private final int passesMax;
    private final Map<ShowId, Integer> parts = new HashMap<>();

    /** One name, and the passes it speaks of. */
    record Part(String name, List<PassId> passes) {}

    /** @param passesMax of how many passes one name can speak */
    Speakers(String name, int passesMax) {
        if (name.length() > EdgeName.LENGTH_MAX - NUMBER_LENGTH_MAX) {
            throw new IllegalArgumentException("no room for a number behind " + name);
        }
        this.name = name;
        this.passesMax = passesMax;
    }

    /** Returns all names for {@code show}, with those of {@code passes} each of them speaks of. */
    List<Part> parts(ShowId show, List<PassId> passes) {
        return named(split(passes, parts.getOrDefault(show, 1)));
    }

    /** Returns the same, with more names from now on if those there are could not speak of so many. */
    List<Part> fitting(ShowId show, List<PassId> passes) {
        int count = parts.getOrDefault(show, 1);
        List<List<PassId>> split = split(passes, count);
        while (split.stream().anyMatch(part -> part.size() > passesMax)) {
            count *= 2;
            split = split(passes, count);
            parts.put(show, count);
        }
        return named(split);
    }

    /** Gives {@code show} one name again. */
    void forget(ShowId show) {
        parts.remove(show);
    }

    private static List<List<PassId>> split(List<PassId> passes, int count) {
        if (count == 1) {
            return List.of(passes);
        }
        List<List<PassId>> split = Stream.generate(() -> (List<PassId>) new ArrayList<PassId>())
                .limit(count)
                .toList();
        passes.forEach(
                pass -> split.get(Math.floorMod(pass.value().hashCode(), count)).add(pass));
        return split;
    }

    private List<Part> named(List<List<PassId>> split) {
        List<Part> named = new ArrayList<>();
        for (List<PassId> passes : split) {
            named.add(new Part(split.size() == 1 ? name : name + "#" + (named.size() + 1), passes));
        }
        return named;
    }
}
