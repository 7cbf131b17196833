package io.realticket.sseedge.tail;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatStateKey;
import io.realticket.contracts.topic.TopicSpec;
import io.realticket.contracts.topic.Topics;
import io.realticket.sseedge.view.ShowViews;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code seat-state}: how the seats of every show stand. */
public final class SeatStateTopic implements StateTopic<ShowViews> {
    @Override
    public TopicSpec spec() {
        return Topics.SEAT_STATE;
    }

    @Override
    public List<TopicSpec> family() {
        return Topics.SEAT;
    }

    @Override
    public ShowViews begin(String topicId) {
        return new ShowViews(topicId);
    }

    @Override
    public void apply(ShowViews views, String key, byte @Nullable [] value, long offset) {
        SeatStateKey of = SeatStateKey.of(key);
        if (value == null) {
            views.remove(of, offset);
        } else {
            views.put(of, JsonForm.SEAT_STATE.read(value), offset);
        }
    }

    @Override
    public void tidy(ShowViews views) {
        // What a seat's record says holds until the next one.
    }
}
