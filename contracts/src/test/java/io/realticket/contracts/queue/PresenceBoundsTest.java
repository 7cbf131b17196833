package io.realticket.contracts.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.topic.TopicSpec;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How much an edge may say at once. */
class PresenceBoundsTest {
    private static final CommandId COMMAND = CommandId.of("4f6b1c0e-9d3a-8c21-b7aa-0123456789ab");
    private static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    private static final PassId PASS = PassId.of("7d0c2f4e-1b7a-8e55-a1c3-00112233ff55");

    @Test
    void an_edge_has_a_name_of_one_to_64_characters() {
        assertThat(present("e", 0).edge()).isEqualTo("e");
        assertThat(present("e".repeat(64), 0).edge()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> present("", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> present("e".repeat(65), 0));
    }

    @Test
    void it_tells_of_ten_thousand_passes_at_most() {
        List<PassId> most = Collections.nCopies(10_000, PASS);
        List<PassId> tooMany = Collections.nCopies(10_001, PASS);

        assertThat(present("e", 10_000).present()).hasSize(10_000);
        assertThat(presence(most, most).left()).hasSize(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> present("e", 10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> presence(tooMany, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> presence(List.of(), tooMany));
    }

    @Test
    void all_that_it_may_tell_at_once_fits_into_a_record() {
        List<PassId> most = Collections.nCopies(EdgeName.PASSES_MAX, PASS);

        assertThat(JsonForm.QUEUE_COMMAND.write(presence(most, most)))
                .hasSizeLessThan(TopicSpec.RECORD_BYTES_MAX * 9 / 10);
    }

    private static QueueCommand.NotePresent present(String edge, int passes) {
        return new QueueCommand.NotePresent(COMMAND, SHOW, edge, new UUID(0, 1), Collections.nCopies(passes, PASS));
    }

    private static QueueCommand.NotePresence presence(List<PassId> came, List<PassId> left) {
        return new QueueCommand.NotePresence(COMMAND, SHOW, "edge", new UUID(0, 1), came, left);
    }
}
