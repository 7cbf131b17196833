package io.realticket.seatprojector.seat;

import static io.realticket.seatprojector.seat.Buyer.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatEvent;
import io.realticket.contracts.seat.SeatReply;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What happens to a show as a whole: opened, changed, closed, suspended, resumed. */
class ShowLifeTest {
    private static final Sale SALE = Sale.of(Halls.SMALL);
    private static final List<Ask> BUYERS_ASK = List.of(
            ANNA.holds("A-0"),
            ANNA.releases("A-0"),
            ANNA.releasesAll(),
            ANNA.confirms("b", "A-0"),
            ANNA.cancels("b"),
            ANNA.extendsHold(),
            BestAsk.of(ANNA, 1));

    private static int settingsVersion(SeatStory story) {
        return Objects.requireNonNull(story.book().settings()).version();
    }

    @Test
    void a_show_that_was_never_opened_is_unknown_to_everything_but_opening() {
        for (Ask ask : BUYERS_ASK) {
            SeatStory.unopened().when(ask).thenRefused(Refusal.UNKNOWN_SHOW);
        }
        for (Ask ask : List.of(Ask.close(), Ask.resume(), Ask.tick())) {
            SeatStory.unopened().when(ask).thenRefused(Refusal.UNKNOWN_SHOW);
        }
        SeatStory.unopened().when(Ask.open(SALE)).then("opened");
    }

    @Test
    void opening_again_with_the_same_or_an_older_version_changes_nothing() {
        SeatStory story = SeatStory.onSale(SALE.version(2));

        assertThat(story.when(Ask.open(SALE.version(2).seatsPerBuyerMax(9)))
                        .then()
                        .reply())
                .isInstanceOf(SeatReply.Done.class);
        story.when(Ask.open(SALE.version(1))).then();
        story.when(Ask.open(SALE.version(2).layout(Halls.plain(5)))).then();
        assertThat(settingsVersion(story)).isEqualTo(2);
    }

    @Test
    void a_newer_version_replaces_all_settings() {
        SeatStory story = SeatStory.onSale(SALE);

        story.when(Ask.open(SALE.version(3).seatsPerBuyerMax(5))).then("changed");
        assertThat(settingsVersion(story)).isEqualTo(3);
        story.when(ANNA.holds("A-0", "A-1", "A-2", "A-3", "A-4")).then("held anna A-0 A-1 A-2 A-3 A-4");
    }

    @Test
    void neither_the_layout_nor_the_currency_of_an_open_show_changes() {
        SeatStory story = SeatStory.onSale(SALE);

        story.when(Ask.open(SALE.version(2).layout(Halls.plain(14)))).thenRefused(Refusal.LAYOUT_IMMUTABLE);
        story.when(Ask.open(SALE.version(2).price(new Money(1_000, "JPY")))).thenRefused(Refusal.LAYOUT_IMMUTABLE);
        assertThat(settingsVersion(story)).isEqualTo(1);
    }

    @Test
    void closing_twice_is_closing_once_and_a_change_does_not_open_again() {
        SeatStory story = SeatStory.onSale(SALE);

        story.when(Ask.close()).then("closed");
        story.when(Ask.close()).then();
        story.given(Ask.open(SALE.version(2)));
        assertThat(story.book().sale()).isEqualTo(SaleState.CLOSED);
    }

    @Test
    void a_command_that_cannot_be_decided_suspends_the_show_and_says_which() {
        SeatStory story = SeatStory.onSale(SALE);
        Outcome outcome = story.whenFailing(ANNA.holds("A-0"));

        outcome.thenSuspended();
        assertThat(outcome.refusal()).isEqualTo(Refusal.SHOW_SUSPENDED);
        assertThat(outcome.events())
                .containsExactly(new SeatEvent.ShowSuspended(SeatStory.SHOW, 2, story.now(), story.offset(), "a bug"));
        assertThat(story.book().sale()).isEqualTo(SaleState.SUSPENDED);
    }

    @Test
    void a_suspended_show_refuses_everything_but_resuming() {
        SeatStory story = SeatStory.onSale(SALE).given(ANNA.holds("A-0").withKey("k"));
        story.whenFailing(Ask.tick()).thenSuspended();
        story.at(Sale.HOLD);

        for (Ask ask : BUYERS_ASK) {
            story.when(ask).thenRefused(Refusal.SHOW_SUSPENDED);
        }
        for (Ask ask : List.of(ANNA.holds("A-0").withKey("k"), Ask.close(), Ask.tick(), Ask.open(SALE.version(2)))) {
            story.when(ask).thenRefused(Refusal.SHOW_SUSPENDED);
        }
        story.when(Ask.resume()).then("expired anna A-0", "resumed");
        story.when(ANNA.holds("A-0")).then("held anna A-0");
    }

    @Test
    void a_show_that_is_not_suspended_is_resumed_without_effect() {
        SeatStory.onSale(SALE).when(Ask.resume()).then();
    }

    @Test
    void a_show_closed_before_it_was_suspended_is_closed_when_resumed() {
        SeatStory story = SeatStory.onSale(SALE).given(Ask.close());
        story.whenFailing(Ask.tick()).thenSuspended();

        story.given(Ask.resume());
        assertThat(story.book().sale()).isEqualTo(SaleState.CLOSED);
    }

    @Test
    void a_show_suspended_before_it_was_opened_is_resumed_and_then_opened() {
        SeatStory story = SeatStory.unopened();
        story.whenFailing(Ask.open(SALE)).thenSuspended();

        story.when(Ask.open(SALE)).thenRefused(Refusal.SHOW_SUSPENDED);
        story.given(Ask.resume()).when(Ask.open(SALE)).then("opened");
    }
}
