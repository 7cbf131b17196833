package io.realticket.sseedge.fanout;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.pass.Pass;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.presence.Visitor;
import io.realticket.sseedge.view.RevokedPasses;
import io.realticket.sseedge.view.RoomViews;
import io.realticket.sseedge.view.Served;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The open streams of every pass. The first one of a pass makes its visitor present, with the last one it leaves. Thread-safe,
 * except where a method says otherwise.
 */
final class PassHolders {
    private final Attendance attendance;
    private final Served<RoomViews> rooms;
    private final ConcurrentMap<PassId, Set<Subscriber>> open = new ConcurrentHashMap<>();
    // Only touched by the fan-out.
    private @Nullable RevokedPasses looked;
    private long lookedUpTo;

    PassHolders(Attendance attendance, Served<RoomViews> rooms) {
        this.attendance = attendance;
        this.rooms = rooms;
    }

    /** Counts a stream in, and returns whether its pass still holds: from now on the stream is told when it no longer does. */
    boolean add(Pass pass, Subscriber subscriber) {
        open.compute(pass.id(), (id, streams) -> {
            Set<Subscriber> all = streams == null ? new HashSet<>() : streams;
            if (all.isEmpty()) {
                attendance.came(new Visitor(pass.show(), id));
            }
            all.add(subscriber);
            return all;
        });
        RoomViews views = rooms.current();
        return views == null || !views.revoked().contains(pass.id());
    }

    /** Counts a stream out; again does nothing. */
    void remove(Pass pass, Subscriber subscriber) {
        open.computeIfPresent(pass.id(), (id, streams) -> {
            streams.remove(subscriber);
            if (!streams.isEmpty()) {
                return streams;
            }
            attendance.left(new Visitor(pass.show(), id));
            return null;
        });
    }

    /** Tells the streams of passes that were revoked since the last call. Called by the fan-out. */
    void tellRevoked() {
        RoomViews views = rooms.current();
        if (views == null) {
            return;
        }
        RevokedPasses revoked = views.revoked();
        RevokedPasses.News news = revoked.since(looked == revoked ? lookedUpTo : 0);
        looked = revoked;
        lookedUpTo = news.upTo();
        for (PassId pass : news.passes()) {
            open.computeIfPresent(pass, (id, streams) -> {
                streams.forEach(Subscriber::passRevoked);
                return streams;
            });
        }
    }
}
