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
import io.realticket.contracts.seat.ShowSettings;
import io.realticket.infra.testkit.Eventually;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class ShowAnnouncerTest {
    private static final ShowId OTHER = new ShowId(new UUID(0x7000, 9));

    private final Rows rows = new Rows();

    @Test
    void a_show_is_sent_until_the_decider_has_answered_under_one_command_id() {
        Decider decider = announce(List.of(
                ShowAnnouncerTest::away,
                ShowAnnouncerTest::late,
                ShowAnnouncerTest::late,
                ShowAnnouncerTest::away,
                ShowAnnouncerTest::done));

        assertThat(decider.asked).hasSize(5).allMatch(id -> id.equals(CommandIds.settings(SmallHall.SHOW, 1)));
    }

    @Test
    void a_decider_that_is_busy_or_suspended_is_asked_again() {
        Decider decider = announce(
                List.of(refusing(Refusal.OVERLOADED), refusing(Refusal.SHOW_SUSPENDED), ShowAnnouncerTest::done));

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

        assertThat(announce(List.of(ShowAnnouncerTest::done)).asked).hasSize(1);
    }

    @Test
    void a_show_that_nobody_answers_for_does_not_keep_another_waiting() {
        rows.shows.add(OTHER);

        announce(1, command -> command.showId().equals(OTHER) ? done(command) : late(command), OTHER);

        assertThat(rows.announced).containsExactly(OTHER);
    }

    private Decider announce(List<Function<SeatCommand, Answer>> answers) {
        ConcurrentLinkedQueue<Function<SeatCommand, Answer>> left = new ConcurrentLinkedQueue<>(answers);
        return announce(10, command -> left.remove().apply(command), SmallHall.SHOW);
    }

    private Decider announce(int batchMax, Function<SeatCommand, Answer> answers, ShowId until) {
        Decider decider = new Decider(answers);
        AnnounceSettings settings = new AnnounceSettings(Duration.ofMillis(20), Duration.ofMillis(1), batchMax);
        try (ShowAnnouncer announcer = new ShowAnnouncer(rows, decider, settings)) {
            announcer.start();
            Eventually.holds(() -> rows.announced.contains(until));
        }
        return decider;
    }

    private static Answer away(SeatCommand command) {
        return new Answer.NotSent(Answer.Why.UNAVAILABLE);
    }

    private static Answer late(SeatCommand command) {
        return new Answer.Late(command.commandId());
    }

    private static Answer done(SeatCommand command) {
        return new Answer.Replied(new SeatReply.Done(command.commandId(), command.showId(), 1, SmallHall.OPENS_AT));
    }

    private static Function<SeatCommand, Answer> refusing(Refusal reason) {
        return command -> new Answer.Replied(new SeatReply.Refused(
                command.commandId(), command.showId(), 0, SmallHall.OPENS_AT, null, reason, null, null));
    }

    private static final class Rows implements Announcements {
        private final Deque<RuntimeException> faults = new ArrayDeque<>();
        private final List<ShowId> shows = new ArrayList<>(List.of(SmallHall.SHOW));
        private final Queue<ShowId> announced = new ConcurrentLinkedQueue<>();

        @Override
        public List<Due> due(@Nullable ShowId after, int showsMax) {
            if (!faults.isEmpty()) {
                throw faults.pop();
            }
            ShowSettings settings = SmallHall.onSale().settings(SmallHall.layout());
            return shows.stream()
                    .skip(shows.indexOf(after) + 1L)
                    .filter(show -> !announced.contains(show))
                    .limit(showsMax)
                    .map(show -> new Due(show, settings))
                    .toList();
        }

        @Override
        public void announced(ShowId show, int version) {
            announced.add(show);
        }
    }

    private static final class Decider implements CommandGateway {
        private final Function<SeatCommand, Answer> answers;
        private final List<CommandId> asked = new CopyOnWriteArrayList<>();

        Decider(Function<SeatCommand, Answer> answers) {
            this.answers = answers;
        }

        @Override
        public Answer ask(SeatCommand command) {
            asked.add(command.commandId());
            return answers.apply(command);
        }

        @Override
        public Optional<Outcome> outcome(CommandId command, BuyerId buyer) {
            return Optional.empty();
        }
    }
}
