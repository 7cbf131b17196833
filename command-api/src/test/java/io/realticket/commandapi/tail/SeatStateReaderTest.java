package io.realticket.commandapi.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.hold.StateListener;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatStateReaderTest {
    private static final ShowId SHOW = new ShowId(new UUID(0x7000, 1));

    private final Heard heard = new Heard();
    private final SeatStateReader reader = new SeatStateReader(List.of(heard));

    @Test
    void a_version_is_complete_only_when_all_its_seats_were_heard() {
        reader.record(seat(0, 5));
        reader.endOfBatch(0, false);
        assertThat(heard.words).containsExactly("A-0@5", "complete 4");

        reader.record(seat(1, 5));
        reader.endOfBatch(0, true);
        assertThat(heard.words).containsExactly("A-0@5", "complete 4", "A-1@5", "complete 5");
    }

    @Test
    void an_end_that_brings_no_record_completes_what_came_before() {
        reader.record(seat(0, 5));
        reader.endOfBatch(0, false);
        reader.endOfBatch(0, true);

        assertThat(heard.words).containsExactly("A-0@5", "complete 4", "complete 5");
    }

    @Test
    void a_record_that_cannot_be_read_stops_nothing() {
        reader.record(record("no key", "{}".getBytes(StandardCharsets.UTF_8)));
        reader.record(record(SHOW + "/A/0", "no state".getBytes(StandardCharsets.UTF_8)));
        reader.record(seat(1, 5));

        assertThat(heard.words).containsExactly("A-1@5");
    }

    @Test
    void the_seat_of_an_archived_show_is_nobodys() {
        reader.record(record(SHOW + "/A/3", null));

        assertThat(heard.words).containsExactly("A-3@0");
    }

    private static ConsumerRecord<byte[], byte[]> seat(int index, long version) {
        return record(SHOW + "/A/" + index, JsonForm.SEAT_STATE.write(SeatState.Seat.free(version)));
    }

    @SuppressWarnings("NullAway") // A tombstone has no value, though the client's type does not say so.
    private static ConsumerRecord<byte[], byte[]> record(String key, byte @Nullable [] value) {
        return new ConsumerRecord<>("seat-state", 0, 0, key.getBytes(StandardCharsets.UTF_8), value);
    }

    private static final class Heard implements StateListener {
        private final List<String> words = new ArrayList<>();

        @Override
        public void changed(ShowId show, SeatId seat, SeatState.Seat state) {
            words.add(seat + "@" + state.version());
        }

        @Override
        public void section(ShowId show, SectionId section, SeatState.Section state) {
            words.add("section " + section);
        }

        @Override
        public void complete(ShowId show, long version) {
            words.add("complete " + version);
        }

        @Override
        public void restarted() {
            words.add("restarted");
        }
    }
}
