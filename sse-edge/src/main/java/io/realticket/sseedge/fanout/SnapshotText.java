package io.realticket.sseedge.fanout;

import io.realticket.contracts.id.SectionId;
import io.realticket.sseedge.view.Continuation;
import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.SectionFilter;
import io.realticket.sseedge.view.SectionSnapshot;
import io.realticket.sseedge.view.ShowSnapshot;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frames that say how a show stands. The text of a section is written once and shared by all filters. */
final class SnapshotText {
    private final ShowSnapshot snapshot;
    private final FanoutMeters meters;
    private final Map<SectionId, String> fragments = new HashMap<>();

    SnapshotText(ShowSnapshot snapshot, FanoutMeters meters) {
        this.snapshot = snapshot;
        this.meters = meters;
    }

    /** Returns which maps the frames continue: any. */
    Span span() {
        return new Span(null, snapshot.at());
    }

    /**
     * Returns the frames for {@code filter}. The {@code reset} carries a cursor that contains nothing: a connection that
     * breaks before the snapshot must not be continued with a delta.
     *
     * @param reset why the reader's map is no longer true; null if it has none, or one that is merely old
     */
    String frames(SectionFilter filter, Continuation.@Nullable Reason reset) {
        StringBuilder out = new StringBuilder();
        if (reset != null) {
            FrameText.begin(out, snapshot.at().at(Cursor.NOTHING), "reset")
                    .append("{\"reason\":\"")
                    .append(reset.name().toLowerCase(Locale.ROOT))
                    .append("\"}");
            FrameText.end(out);
        }
        FrameText.begin(out, snapshot.at(), "snapshot").append('{');
        FrameText.saleMembers(out, snapshot.sale()).append(",\"sections\":{");
        String separator = "";
        for (SectionSnapshot section : snapshot.sections()) {
            if (filter.includes(section.section())) {
                out.append(separator).append(fragments.computeIfAbsent(section.section(), id -> fragment(section)));
                separator = ",";
            }
        }
        FrameText.end(out.append("}}"));
        FrameText.counts(out, snapshot.at(), snapshot.counts());
        return out.toString();
    }

    private String fragment(SectionSnapshot section) {
        meters.fragmentEncoded();
        StringBuilder out = new StringBuilder();
        return FrameText.member(out, section.section())
                .append("{\"cells\":")
                .append(section.cells())
                .append(",\"seats\":\"")
                .append(section.seats())
                .append("\"}")
                .toString();
    }
}
