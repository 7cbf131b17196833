package io.realticket.sseedge.fanout;

import io.realticket.contracts.id.SectionId;
import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.Sale;
import io.realticket.sseedge.view.SectionChange;
import io.realticket.sseedge.view.SectionFilter;
import io.realticket.sseedge.view.ShowChange;
import java.util.HashMap;
import java.util.Map;

/** The frames that say what changed in a show. The text of a section is written once and shared by all filters. */
final class ChangeText {
    private final ShowChange change;
    private final FanoutMeters meters;
    private final Map<SectionId, String> fragments = new HashMap<>();

    ChangeText(ShowChange change, FanoutMeters meters) {
        this.change = change;
        this.meters = meters;
    }

    /** Returns which maps the frames continue. */
    Span span() {
        return new Span(change.from(), change.to());
    }

    /**
     * Returns the frames for {@code filter}; empty if none of its seats, no count and no header changed. A connection may
     * break after any of them, so only the delta and what follows it carry the new cursor.
     *
     * @param joining whether the reader may have missed counts, which are then sent even if they did not change
     */
    String frames(SectionFilter filter, boolean joining) {
        StringBuilder out = new StringBuilder();
        int seats = change.seats(filter);
        Sale sale = change.sale();
        if (sale != null) {
            Cursor id = seats == 0 ? change.to() : change.from();
            FrameText.sale(out, id, sale);
        }
        if (seats > 0) {
            delta(out, filter);
        }
        if (joining || change.countsChanged()) {
            FrameText.counts(out, change.to(), change.counts());
        }
        return out.toString();
    }

    private void delta(StringBuilder out, SectionFilter filter) {
        FrameText.begin(out, change.to(), "delta").append('{');
        String separator = "";
        for (SectionChange section : change.sections()) {
            if (filter.includes(section.section())) {
                out.append(separator).append(fragments.computeIfAbsent(section.section(), id -> fragment(section)));
                separator = ",";
            }
        }
        FrameText.end(out.append('}'));
    }

    private String fragment(SectionChange section) {
        meters.fragmentEncoded();
        StringBuilder out = new StringBuilder();
        FrameText.member(out, section.section()).append('[');
        for (int i = 0; i < section.seats(); i++) {
            out.append(i == 0 ? "" : ",").append(section.cell(i)).append(',').append(section.code(i));
        }
        return out.append(']').toString();
    }
}
