package io.realticket.contracts.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the topics are told of a change in the catalog, on both sides of its bounds. */
class CatalogRecordTest {
    private static final ActorId ACTOR = new ActorId("admin");

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 100_000})
    void a_show_lets_1_to_100_000_shop_at_the_same_time(int capacity) {
        assertThat(capacity(1, capacity, "why").capacity()).isEqualTo(capacity);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100_001})
    void no_other_number_is_a_capacity(int capacity) {
        assertThatIllegalArgumentException().isThrownBy(() -> capacity(1, capacity, "why"));
    }

    @Test
    void changes_are_numbered_from_1() {
        assertThatIllegalArgumentException().isThrownBy(() -> capacity(0, 30, "why"));
        assertThatIllegalArgumentException().isThrownBy(() -> program(0, "why"));
    }

    @Test
    void an_operator_gives_a_reason_and_whoever_is_none_does_not() {
        assertThat(program(1, null).reason()).isNull();
        assertThat(program(1, "x".repeat(200)).changedBy()).isEqualTo(ACTOR);
        assertThatIllegalArgumentException().isThrownBy(() -> program(1, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> capacity(1, 30, "x".repeat(201)));
    }

    private static QueueCommand.SetCapacity capacity(long version, int capacity, @Nullable String reason) {
        return new QueueCommand.SetCapacity(
                new CommandId(new UUID(1, 1)), new ShowId(new UUID(1, 2)), version, capacity, ACTOR, reason);
    }

    private static CatalogRecord program(long version, @Nullable String reason) {
        return new CatalogRecord.Program(
                new ProgramId(new UUID(1, 3)), version, "title", "", null, null, ACTOR, reason);
    }
}
