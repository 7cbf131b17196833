package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.RoomSettings;
import java.time.Duration;
import java.time.Instant;

/** Whoever reads the events alone: when a room may let everybody go, and that nothing happens in it to anybody afterwards. */
final class EmptyingAudit {
    private final Duration keptFor;
    private Instant keptUntil = Instant.MAX;
    private boolean isEmptied;

    EmptyingAudit(Duration keptFor) {
        this.keptFor = keptFor;
    }

    boolean isEmptied() {
        return isEmptied;
    }

    /** @param before who the reader knows of */
    void read(QueueEvent event, RoomAudit before) {
        assertThat(isEmptied && isOfVisitorsOrSettings(event))
                .as("%s in a room that is over", event)
                .isFalse();
        switch (event) {
            case QueueEvent.RoomOpened opened -> keep(opened.settings(), opened.at());
            case QueueEvent.RoomChanged changed -> keep(changed.settings(), changed.at());
            case QueueEvent.RoomEmptied emptied -> {
                assertThat(emptied.at()).as("nobody is let go too early").isAfterOrEqualTo(keptUntil);
                assertThat(before.slots()).as("nobody is let go who has a slot").isZero();
                assertThat(emptied.waiting()).isEqualTo(before.waiting());
                assertThat(emptied.joined()).isEqualTo(before.joined());
                isEmptied = true;
            }
            default -> {
                // Says nothing about the end.
            }
        }
    }

    private void keep(RoomSettings settings, Instant at) {
        keptUntil = (settings.closesAt().isAfter(at) ? settings.closesAt() : at).plus(keptFor);
    }

    private static boolean isOfVisitorsOrSettings(QueueEvent event) {
        return switch (event) {
            case QueueEvent.CapacitySet one -> false;
            case QueueEvent.SoldOut one -> false;
            case QueueEvent.BackInStock one -> false;
            case QueueEvent.CallsPaused one -> false;
            case QueueEvent.CallsResumed one -> false;
            case QueueEvent.RoomClosed one -> false;
            case QueueEvent.RoomSuspended one -> false;
            case QueueEvent.RoomOpened one -> true;
            case QueueEvent.RoomChanged one -> true;
            case QueueEvent.Joined one -> true;
            case QueueEvent.LineDrawn one -> true;
            case QueueEvent.Called one -> true;
            case QueueEvent.Entered one -> true;
            case QueueEvent.CallMissed one -> true;
            case QueueEvent.Departed one -> true;
            case QueueEvent.PresenceNoted one -> true;
            case QueueEvent.GraceRestarted one -> true;
            case QueueEvent.RoomEmptied one -> true;
        };
    }
}
