package io.realticket.contracts.seat;

import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.layout.SeatLayout;
import java.util.HashSet;
import java.util.List;

/** The rule that every list of sections in a command obeys. */
final class SectionList {
    private SectionList() {}

    /** Returns an immutable copy of {@code sections}, which may be empty but names each section once. */
    static List<SectionId> checked(List<SectionId> sections) {
        if (sections.size() > SeatLayout.SECTIONS_MAX) {
            throw new IllegalArgumentException(
                    "sections are at most " + SeatLayout.SECTIONS_MAX + ", not " + sections.size());
        }
        if (new HashSet<>(sections).size() != sections.size()) {
            throw new IllegalArgumentException("sections name each section once: " + sections);
        }
        return List.copyOf(sections);
    }
}
