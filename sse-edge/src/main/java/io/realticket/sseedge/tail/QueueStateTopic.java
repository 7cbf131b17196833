package io.realticket.sseedge.tail;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.sseedge.view.RoomViews;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code queue-state}: how every waiting room stands, and which passes ended before their time. */
public final class QueueStateTopic implements StateTopic<RoomViews> {
    private final InstantSource clock;

    /** @param clock tells when a pass would have ended anyway */
    public QueueStateTopic(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public TopicSpec spec() {
        return Topics.QUEUE_STATE;
    }

    @Override
    public List<TopicSpec> family() {
        return Topics.QUEUE;
    }

    @Override
    public RoomViews begin(String topicId) {
        return new RoomViews(topicId);
    }

    @Override
    public void apply(RoomViews views, String key, byte @Nullable [] value, long offset) {
        QueueStateKey of = QueueStateKey.of(key);
        if (value == null) {
            views.remove(of);
        } else {
            views.put(of, JsonForm.QUEUE_STATE.read(value), offset);
        }
    }

    @Override
    public void tidy(RoomViews views) {
        views.forget(clock.instant());
    }
}
