package io.realticket.sseedge.view;

import io.realticket.contracts.id.SectionId;
import java.util.List;

/**
 * The arrangement of a show that is served: complete, and of one layout version.
 *
 * @param epoch of every cursor in this arrangement
 * @param sections in the order of the layout
 */
public record Hall(Epoch epoch, Sale sale, List<SectionId> sections) {
    /** Keeps a copy. */
    public Hall {
        sections = List.copyOf(sections);
    }
}
