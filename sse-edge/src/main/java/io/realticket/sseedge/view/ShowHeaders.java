package io.realticket.sseedge.view;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.SeatState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The section headers of one show, which come one by one and make an arrangement when all are there. Not thread-safe. */
final class ShowHeaders {
    private final String topicId;
    private final ShowId show;
    private final Map<SectionId, SeatState.Section> headers = new HashMap<>();

    ShowHeaders(String topicId, ShowId show) {
        this.topicId = topicId;
        this.show = show;
    }

    void put(SectionId section, SeatState.Section header) {
        headers.put(section, header);
    }

    void remove(SectionId section) {
        headers.remove(section);
    }

    boolean isEmpty() {
        return headers.isEmpty();
    }

    /** Returns the header of a section that is in the arrangement. */
    SeatState.Section of(SectionId section) {
        return Objects.requireNonNull(headers.get(section), "an arranged section has a header");
    }

    /**
     * Returns the arrangement that {@code latest}, the header that came last, completes, or null if it completes none:
     * others of its layout version are still missing, or a newer version has begun to arrive.
     */
    @Nullable
    Hall arranged(SeatState.Section latest) {
        int version = latest.layoutVersion();
        if (headers.values().stream().anyMatch(header -> header.layoutVersion() > version)) {
            return null;
        }
        List<SectionId> sections = headers.entrySet().stream()
                .filter(entry -> entry.getValue().layoutVersion() == version)
                .sorted(Comparator.comparingInt(entry -> entry.getValue().ordinal()))
                .map(Map.Entry::getKey)
                .toList();
        return sections.size() < latest.sections()
                ? null
                : new Hall(Epoch.of(topicId, show, version), Sale.of(latest), sections);
    }
}
