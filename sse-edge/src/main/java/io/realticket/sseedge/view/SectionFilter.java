package io.realticket.sseedge.view;

import io.realticket.contracts.id.SectionId;
import java.util.Set;

/** Which sections of a show a channel shows. Two filters that show the same are equal. */
public sealed interface SectionFilter {
    /** Whether the seats of {@code section} are shown. */
    boolean includes(SectionId section);

    /** Every section the show has, now and after a change of its layout. */
    enum All implements SectionFilter {
        /** The only one. */
        ALL;

        @Override
        public boolean includes(SectionId section) {
            return true;
        }
    }

    /**
     * The listed sections.
     *
     * @param sections none for an overview that needs only the counts
     */
    record Only(Set<SectionId> sections) implements SectionFilter {
        /** Keeps a copy. */
        public Only {
            sections = Set.copyOf(sections);
        }

        @Override
        public boolean includes(SectionId section) {
            return sections.contains(section);
        }
    }
}
