package io.realticket.queueadmitter.stream;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.queueadmitter.admission.Decision;
import io.realticket.queueadmitter.admission.RoomRow;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a decision changes in {@code queue-state}. */
final class QueueStates {
    private QueueStates() {}

    /** Hands each new state to {@code to}: null if what was there is deleted. */
    static void of(Decision decision, ShowId show, BiConsumer<QueueStateKey, @Nullable QueueState> to) {
        for (QueueEvent event : decision.events()) {
            switch (event) {
                case QueueEvent.Entered entered ->
                    to.accept(
                            QueueStateKey.pass(show, entered.passId()),
                            new QueueState.Pass(entered.buyer(), entered.shopUntil(), false));
                case QueueEvent.Departed departed -> revoke(departed, to);
                default -> {
                    // Others are of the room as a whole.
                }
            }
        }
        for (PassId pass : decision.forgotten()) {
            to.accept(QueueStateKey.pass(show, pass), null);
        }
        for (RoomRow row : decision.changes()) {
            if (row instanceof RoomRow.Told told) {
                to.accept(QueueStateKey.room(show), told.room());
            }
        }
    }

    private static void revoke(QueueEvent.Departed departed, BiConsumer<QueueStateKey, @Nullable QueueState> to) {
        if (departed.passId() != null && departed.passUntil() != null) {
            to.accept(
                    QueueStateKey.pass(departed.showId(), departed.passId()),
                    new QueueState.Pass(departed.buyer(), departed.passUntil(), true));
        }
    }
}
