package io.realticket.sseedge.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a map is true. It stands in the {@code id} of every frame and comes back as {@code Last-Event-ID}.
 *
 * @param epoch in which the offset means something
 * @param offset of the last record of the show that the map contains, in {@code seat-state}, or in {@code queue-state} for
 *     a waiting room; or {@link #NOTHING}
 */
public record Cursor(Epoch epoch, long offset) {
    /** The offset of a map that contains nothing yet: it can only be continued with a snapshot. */
    public static final long NOTHING = -1;

    // 18 digits always fit a long; an offset that long would take a broker three thousand years.
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{" + Epoch.LENGTH + "})\\.(-1|0|[1-9][0-9]{0,17})", Pattern.DOTALL);

    /** Returns the cursor that {@code text} spells, or null if it spells none. */
    public static @Nullable Cursor parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? new Cursor(new Epoch(matcher.group(1)), Long.parseLong(matcher.group(2))) : null;
    }

    /** Returns the cursor of a map in the same epoch that contains everything up to {@code newOffset}. */
    public Cursor at(long newOffset) {
        return new Cursor(epoch, newOffset);
    }

    /** Returns the text in a frame's {@code id}. */
    @Override
    public String toString() {
        return epoch.value() + '.' + offset;
    }
}
