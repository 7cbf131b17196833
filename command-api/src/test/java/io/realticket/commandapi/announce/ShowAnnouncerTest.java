package io.realticket.commandapi.announce;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.catalog.Announcements;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.commandapi.hold.Outcome;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.infra.testkit.Eventually;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class ShowAnnouncerTest {
    private final Rows rows = new Rows();

    @Test
    void a_show_is_sent_until_the_broker_has_it_under_one_command_id() {
        Decider decider = announce(List.of(ShowAnnouncerTest::away, ShowAnnouncerTest::away, ShowAnnouncerTest::late));

        assertThat(decider.asked).hasSize(3).allMatch(id -> id.equals(CommandIds.settings(SmallHall.SHOW, 1)));
    }

    @Test
    void a_decider_that_is_busy_or_suspended_is_asked_again() {
        Decider decider = announce(
                List.of(refusing(Refusal.OVERLOADED), refusing(Refusal.SHOW_SUSPENDED), ShowAnnouncerTest::late));

        assertThat(decider.asked).hasSize(3);
    }

    @Test
    void a_refusal_that_stays_is_not_repeated() {
        Decider decider = announce(List.of(refusing(Refusal.LAYOUT_IMMUTABLE)));

        assertThat(decider.asked).hasSize(1);
    }

    @Test
    void a_store_that_is_away_does_not_end_the_announcing() {
        rows.faults.add(new DataAccessResourceFailureException("away"));

        assertThat(announce(List.of(ShowAnnouncerTest::late)).asked).hasSize(1);
    }

    private Decider announce(List<Function<SeatCommand, Answer>> answers) {
        Decider decider = new Decider(answers);
        AnnounceSettings settings = new AnnounceSettings(Duration.ofMillis(20), Duration.ofMillis(1), 10);
        try (ShowAnnouncer announcer = new ShowAnnouncer(rows, decider, settings)) {
            announcer.start();
            Eventually.holds(() -> rows.announced.contains(1));
        }
        return decider;
    }

    private static Answer away(SeatCommand command) {
        return new Answer.NotSent(Answer.Why.UNAVAILABLE);
    }

    private static Answer late(SeatCommand command) {
        return new Answer.Late(command.commandId());
    }

    private static Function<SeatCommand, Answer> refusing(Refusal reason) {
        return command -> new Answer.Replied(new SeatReply.Refused(
                command.commandId(), command.showId(), 0, SmallHall.OPENS_AT, null, reason, null, null));
    }

    private static final class Rows implements Announcements {
        private final Deque<RuntimeException> faults = new ArrayDeque<>();
        private final ConcurrentLinkedQueue<Integer> announced = new ConcurrentLinkedQueue<>();

        @Override
        public List<Due> due(int showsMax) {
            if (!faults.isEmpty()) {
                throw faults.pop();
            }
            Due due = new Due(SmallHall.SHOW, SmallHall.onSale().settings(SmallHall.layout()));
            return announced.isEmpty() ? List.of(due) : List.of();
        }

        @Override
        public void announced(ShowId show, int version) {
            announced.add(version);
        }
    }

    private static final class Decider implements CommandGateway {
        private final ConcurrentLinkedQueue<Function<SeatCommand, Answer>> answers;
        private final List<CommandId> asked = new CopyOnWriteArrayList<>();

        Decider(List<Function<SeatCommand, Answer>> answers) {
            this.answers = new ConcurrentLinkedQueue<>(answers);
        }

        @Override
        public Answer ask(SeatCommand command) {
            asked.add(command.commandId());
            return answers.remove().apply(command);
        }

        @Override
        public Optional<Outcome> outcome(CommandId command, BuyerId buyer) {
            return Optional.empty();
        }
    }
}
