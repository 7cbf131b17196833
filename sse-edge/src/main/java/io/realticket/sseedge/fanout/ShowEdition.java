package io.realticket.sseedge.fanout;

import io.realticket.sseedge.view.Continuation;
import io.realticket.sseedge.view.SectionFilter;
import io.realticket.sseedge.view.ShowChange;
import io.realticket.sseedge.view.ShowSnapshot;
import io.realticket.sseedge.view.ShowView;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one show has to tell in one tick. Everything is taken from the view, written and compressed at most once, however
 * many ask for it. Not thread-safe; closing it lets go of its bytes.
 */
final class ShowEdition implements AutoCloseable {
    /** A delta below this is sent even if a snapshot were shorter: finding out would cost more. */
    private static final int DELTA_CHARS_ANYWAY = 2048;

    private final ShowView view;
    private final ChunkEncoder encoder;
    private final FanoutMeters meters;
    private final int changesMax;
    private final Map<Long, ChangeText> changes = new HashMap<>();
    private final Map<Wanted, Text> texts = new HashMap<>();
    private final Map<Coded, Burst> bursts = new HashMap<>();
    private @Nullable SnapshotText snapshot;

    private record Wanted(Continuation how, boolean joining, SectionFilter filter) {}

    private record Coded(Wanted wanted, ContentCoding coding) {}

    private record Text(Span span, String frames) {}

    /** @param changesMax from how many cursors changes are gathered; whoever comes from yet another gets a snapshot */
    ShowEdition(ShowView view, ChunkEncoder encoder, FanoutMeters meters, int changesMax) {
        this.view = view;
        this.encoder = encoder;
        this.meters = meters;
        this.changesMax = changesMax;
    }

    /** Returns what changed after {@code offset}, for those who have heard everything before; null if the show is gone. */
    @Nullable
    Burst news(long offset, SectionFilter filter, ContentCoding coding) {
        return burst(new Wanted(new Continuation.Since(offset), false, filter), coding);
    }

    /** Returns what someone needs who continues as {@code how} says; null if the show is gone. */
    @Nullable
    Burst continuation(Continuation how, SectionFilter filter, ContentCoding coding) {
        return burst(new Wanted(how, true, filter), coding);
    }

    private @Nullable Burst burst(Wanted wanted, ContentCoding coding) {
        Coded key = new Coded(wanted, coding);
        Burst known = bursts.get(key);
        if (known != null) {
            return known;
        }
        Text text = text(wanted);
        if (text == null) {
            return null;
        }
        Chunk chunk =
                text.frames.isEmpty() ? null : encoder.encode(text.frames.getBytes(StandardCharsets.UTF_8), coding);
        if (chunk != null) {
            meters.burstEncoded(coding);
        }
        Burst burst = new Burst(text.span, chunk);
        bursts.put(key, burst);
        return burst;
    }

    private @Nullable Text text(Wanted wanted) {
        Text known = texts.get(wanted);
        if (known != null) {
            return known;
        }
        Text text = switch (wanted.how) {
            case Continuation.Fresh _, Continuation.Ahead _ -> whole(wanted.filter, null);
            case Continuation.Reset reset -> whole(wanted.filter, reset.reason());
            case Continuation.Since since -> since(since, wanted.filter, wanted.joining);
        };
        if (text != null) {
            texts.put(wanted, text);
        }
        return text;
    }

    private @Nullable Text since(Continuation.Since since, SectionFilter filter, boolean joining) {
        if (joining && changes.size() >= changesMax && !changes.containsKey(since.offset())) {
            return text(new Wanted(new Continuation.Fresh(), true, filter));
        }
        ChangeText change = change(since.offset());
        if (change == null) {
            return null;
        }
        String frames = change.frames(filter, joining);
        if (joining && frames.length() > DELTA_CHARS_ANYWAY) {
            Text fresh = text(new Wanted(new Continuation.Fresh(), true, filter));
            if (fresh != null && fresh.frames.length() < frames.length()) {
                return fresh;
            }
        }
        return new Text(change.span(), frames);
    }

    private @Nullable ChangeText change(long offset) {
        ChangeText known = changes.get(offset);
        if (known != null) {
            return known;
        }
        ShowChange change = view.since(offset);
        if (change == null) {
            return null;
        }
        ChangeText text = new ChangeText(change, meters);
        changes.put(offset, text);
        return text;
    }

    private @Nullable Text whole(SectionFilter filter, Continuation.@Nullable Reason reset) {
        if (snapshot == null) {
            ShowSnapshot taken = view.snapshot();
            if (taken == null) {
                return null;
            }
            snapshot = new SnapshotText(taken, meters);
        }
        return new Text(snapshot.span(), snapshot.frames(filter, reset));
    }

    @Override
    public void close() {
        bursts.values().forEach(Burst::release);
        bursts.clear();
    }
}
