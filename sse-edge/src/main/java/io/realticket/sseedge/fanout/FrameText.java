package io.realticket.sseedge.fanout;

import io.realticket.contracts.id.SectionId;
import io.realticket.sseedge.view.Cursor;
import io.realticket.sseedge.view.Sale;
import io.realticket.sseedge.view.SectionCount;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of frames, in the form of the HTML standard, section 9.2. Nothing but what operators tell buyers needs
 * escaping: section ids are letters, digits and underscores, everything else is ours.
 */
final class FrameText {
    private static final String END = "\n\n";

    private FrameText() {}

    /** Begins a frame; its data follow, all in one line, and {@link #end}. */
    static StringBuilder begin(StringBuilder out, Cursor id, String event) {
        return out.append("id: ")
                .append(id.epoch().value())
                .append('.')
                .append(id.offset())
                .append("\nevent: ")
                .append(event)
                .append("\ndata: ");
    }

    /** Ends a frame. */
    static void end(StringBuilder out) {
        out.append(END);
    }

    /** Appends a {@code sale} frame. */
    static void sale(StringBuilder out, Cursor id, Sale sale) {
        begin(out, id, "sale").append('{');
        saleMembers(out, sale).append("}" + END);
    }

    /** Appends the members of a sale without the braces around them. */
    static StringBuilder saleMembers(StringBuilder out, Sale sale) {
        out.append("\"layoutVersion\":")
                .append(sale.layoutVersion())
                .append(",\"saleState\":\"")
                .append(sale.state().name())
                .append("\",\"opensAt\":\"")
                .append(sale.opensAt())
                .append("\",\"closesAt\":\"")
                .append(sale.closesAt())
                .append('"');
        return sale.message() == null ? out : quoted(out.append(",\"message\":"), sale.message());
    }

    /** Appends {@code text} as JSON writes it. */
    private static StringBuilder quoted(StringBuilder out, String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < ' ') {
                out.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
            } else {
                out.append(character);
            }
        }
        return out.append('"');
    }

    /** Appends a {@code counts} frame. */
    static void counts(StringBuilder out, Cursor id, List<SectionCount> counts) {
        begin(out, id, "counts").append('{');
        String separator = "";
        for (SectionCount count : counts) {
            member(out.append(separator), count.section()).append(count.free());
            separator = ",";
        }
        out.append("}" + END);
    }

    /** Appends the name of a member. */
    static StringBuilder member(StringBuilder out, SectionId section) {
        return out.append('"').append(section.value()).append("\":");
    }

    /** Returns the line that tells a client how long to wait before it comes again. */
    static String retry(long millis) {
        return "retry: " + millis + END;
    }

    /** The last frame of a stream that ends with its pass. It has no id: the cursor stays what it was. */
    static final String PASS_ENDED = "event: pass\ndata: {\"ended\":true}" + END;

    /** The comment that keeps a quiet connection open. */
    static final String KEEP_ALIVE = ": keep-alive" + END;
}
