package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.queue.JoinsDigest;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.RoomStatus;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A line that is drawn. */
class DrawTest {
    private static Rehearsal gathered(int visitors) {
        Rehearsal show = new Rehearsal().at(Rooms.OPENS.minusSeconds(60));
        show.open(Rooms.drawn());
        show.capacity(1, 3);
        return show.join(0, visitors);
    }

    private static LineDraw draw(int... buyers) {
        JoinsDigest joins = JoinsDigest.NONE;
        for (int buyer : buyers) {
            joins = joins.and(Rooms.buyer(buyer));
        }
        return LineDraw.of(LineDraw.seed(Rooms.SECRET, joins), buyers.length);
    }

    @Test
    void a_place_is_not_known_before_the_draw() {
        Rehearsal show = gathered(3);

        assertThat(show.find(2)).isInstanceOfSatisfying(QueueReply.Waiting.class, waiting -> {
            assertThat(waiting.number()).isEqualTo(2);
            assertThat(waiting.place()).isNull();
            assertThat(waiting.ahead()).isNull();
        });
    }

    @Test
    void nobody_is_called_until_the_secret_is_told() {
        Rehearsal show = gathered(5).at(Rooms.OPENS);

        show.tick();

        assertThat(show.room().count().called()).isZero();
        assertThat(show.told().status()).isEqualTo(RoomStatus.UNDRAWN);
        assertThat(show.told().seed()).isNull();
    }

    @Test
    void all_who_joined_until_the_secret_is_told_are_drawn_and_called_in_that_order() {
        Rehearsal show = gathered(8).at(Rooms.OPENS.plusSeconds(2)).join(8, 10);
        show.events();

        assertThat(show.reveal(Rooms.SECRET)).isInstanceOf(QueueReply.Done.class);

        LineDraw draw = draw(IntStream.range(0, 10).toArray());
        List<QueueEvent> happened = show.events();
        assertThat(happened.getFirst()).isInstanceOfSatisfying(QueueEvent.LineDrawn.class, drawn -> {
            assertThat(drawn.drawn()).isEqualTo(10);
            assertThat(drawn.seed()).isEqualTo(draw.seed());
            assertThat(drawn.secret()).isEqualTo(Rooms.SECRET);
        });
        assertThat(Rehearsal.called(happened)).containsExactly(byPlace(draw, 0), byPlace(draw, 1), byPlace(draw, 2));
        assertThat(show.told().seed()).isEqualTo(draw.seed());
        assertThat(show.told().drawn()).isEqualTo(10);
        for (int place = 3; place < 10; place++) {
            assertThat(JoiningTest.ahead(show.find(draw.number(place)))).isEqualTo(place - 3);
        }
    }

    private static BuyerId byPlace(LineDraw draw, int place) {
        return Rooms.buyer(draw.number(place));
    }

    @Test
    void who_comes_after_the_draw_stands_behind_the_drawn() {
        Rehearsal show = gathered(5).at(Rooms.OPENS);
        show.reveal(Rooms.SECRET);

        assertThat(show.join(5)).isInstanceOfSatisfying(QueueReply.Waiting.class, waiting -> {
            assertThat(waiting.place()).isEqualTo(5);
            assertThat(waiting.ahead()).isEqualTo(2);
        });
    }

    @Test
    void who_left_before_the_draw_is_in_the_digest_and_is_not_called() {
        Rehearsal show = gathered(5);
        show.leave(1);
        show.join(1);
        show.leave(3);
        LineDraw draw = draw(0, 1, 2, 3, 4, 1);
        int[] buyers = {0, -1, 2, -1, 4, 1};
        show.at(Rooms.OPENS).events();

        show.reveal(Rooms.SECRET);

        List<BuyerId> expected = IntStream.range(0, 6)
                .map(place -> buyers[draw.number(place)])
                .filter(buyer -> buyer >= 0)
                .limit(3)
                .mapToObj(Rooms::buyer)
                .toList();
        assertThat(Rehearsal.called(show.events())).isEqualTo(expected);
        BuyerId last = Rooms.buyer(IntStream.range(0, 6)
                .map(place -> buyers[draw.number(place)])
                .filter(buyer -> buyer >= 0)
                .skip(3)
                .findFirst()
                .orElseThrow());
        int buyer = (int) last.value().getLeastSignificantBits();
        assertThat(JoiningTest.ahead(show.find(buyer))).isZero();
    }

    @Test
    void a_secret_is_refused_before_the_opening_and_if_it_is_not_the_one() {
        Rehearsal show = gathered(2).at(Rooms.OPENS.minusMillis(1));
        assertThat(JoiningTest.refusal(show.reveal(Rooms.SECRET))).isEqualTo(QueueRefusal.TOO_EARLY);
        assertThat(JoiningTest.refusal(show.reveal(Rooms.SECRET + "0"))).isEqualTo(QueueRefusal.WRONG_SECRET);

        show.at(Rooms.OPENS);
        assertThat(JoiningTest.refusal(show.reveal(Rooms.SECRET + "0"))).isEqualTo(QueueRefusal.WRONG_SECRET);
        assertThat(JoiningTest.refusal(Rehearsal.open(1).reveal(Rooms.SECRET))).isEqualTo(QueueRefusal.WRONG_SECRET);
    }

    @Test
    void a_room_that_failed_draws_when_its_secret_comes_and_calls_once_it_goes_on() {
        Rehearsal show = gathered(4).at(Rooms.OPENS);
        show.tick();
        show.fail();
        show.events();

        assertThat(show.reveal(Rooms.SECRET)).isInstanceOf(QueueReply.Done.class);

        assertThat(show.events()).singleElement().isInstanceOf(QueueEvent.LineDrawn.class);
        assertThat(show.room().count().called()).isZero();
        show.resume();
        assertThat(Rehearsal.called(show.events())).hasSize(3);
    }

    @Test
    void a_secret_told_twice_draws_once() {
        Rehearsal show = gathered(4).at(Rooms.OPENS);
        show.reveal(Rooms.SECRET);
        show.join(4);
        show.events();

        assertThat(show.reveal(Rooms.SECRET)).isInstanceOf(QueueReply.Done.class);

        assertThat(show.events()).isEmpty();
        assertThat(show.room().draw().drawn()).isEqualTo(4);
    }

    @Test
    void a_line_of_nobody_can_be_drawn() {
        Rehearsal show = gathered(0).at(Rooms.OPENS);

        show.reveal(Rooms.SECRET);

        assertThat(show.join(0)).isInstanceOf(QueueReply.Called.class);
        assertThat(Objects.requireNonNull(show.told().seed())).hasSize(64);
    }

    @Test
    void the_order_may_change_only_while_nobody_has_joined() {
        Rehearsal show = gathered(0);
        assertThat(show.open(Rooms.settings(2, LineOrder.ARRIVAL, 10))).isInstanceOf(QueueReply.Done.class);
        assertThat(show.open(Rooms.settings(3, LineOrder.DRAW, 10))).isInstanceOf(QueueReply.Done.class);
        show.join(0);

        assertThat(JoiningTest.refusal(show.open(Rooms.settings(4, LineOrder.ARRIVAL, 10))))
                .isEqualTo(QueueRefusal.ROOM_IMMUTABLE);
        assertThat(show.open(Rooms.settings(4, LineOrder.DRAW, 20))).isInstanceOf(QueueReply.Done.class);
    }
}
