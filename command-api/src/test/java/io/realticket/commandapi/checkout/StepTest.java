package io.realticket.commandapi.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.checkout.Due.InLog;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done next, for every state of the order, the log and the money. */
class StepTest {
    private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(5);
    private static final Instant CHANGED = Instant.parse("2026-05-01T11:00:00Z");
    private static final Order ORDER = new Order(
            new BookingId(new UUID(1, 1)),
            new ShowId(new UUID(1, 2)),
            new BuyerId(new UUID(1, 3)),
            new HoldId(new UUID(1, 4)),
            List.of(SeatId.of("A-0")),
            new Money(100, "KRW"),
            new Card("card"));

    @ParameterizedTest
    @CsvSource({
        "PENDING,    UNKNOWN,    ABSENT,    FIND_PAYMENT",
        "AUTHORISED, AUTHORISED, ABSENT,    WAIT",
        "AUTHORISED, AUTHORISED, BOOKED,    SETTLE_BOOKED",
        "AUTHORISED, AUTHORISED, CANCELLED, SETTLE_CANCELLED",
        "BOOKED,     AUTHORISED, BOOKED,    CAPTURE",
        "BOOKED,     CAPTURED,   BOOKED,    NONE",
        "BOOKED,     AUTHORISED, CANCELLED, SETTLE_CANCELLED",
        "BOOKED,     CAPTURED,   CANCELLED, SETTLE_CANCELLED",
        "BOOKED,     AUTHORISED, ABSENT,    WAIT",
        "BOOKED,     CAPTURED,   ABSENT,    WAIT",
        "CANCELLED,  AUTHORISED, CANCELLED, GIVE_UP",
        "CANCELLED,  CAPTURED,   CANCELLED, REFUND",
        "CANCELLED,  VOIDED,     CANCELLED, NONE",
        "CANCELLED,  REFUNDED,   CANCELLED, NONE",
        "REFUSED,    AUTHORISED, ABSENT,    GIVE_UP",
        "REFUSED,    VOIDED,     ABSENT,    NONE",
        "REFUSED,    VOIDED,     BOOKED,    CANCEL_AGAIN",
        "REFUSED,    AUTHORISED, BOOKED,    CANCEL_AGAIN",
        "REFUSED,    VOIDED,     CANCELLED, NONE",
        "DECLINED,   DECLINED,   ABSENT,    NONE",
        "ABANDONED,  VOIDED,     ABSENT,    NONE",
        "ABANDONED,  VOIDED,     BOOKED,    CANCEL_AGAIN",
    })
    void seats_and_money_end_together(CheckoutState state, PaymentState payment, InLog log, Step step) {
        assertThat(step(state, payment, log, null, Duration.ZERO)).isEqualTo(step);
    }

    @Test
    void a_confirm_that_does_not_arrive_is_sent_again_after_a_while() {
        assertThat(authorised(ASK_AGAIN_AFTER.minusMillis(1))).isEqualTo(Step.WAIT);
        assertThat(authorised(ASK_AGAIN_AFTER)).isEqualTo(Step.CONFIRM_AGAIN);
    }

    @Test
    void a_cancel_that_does_not_arrive_is_sent_again_after_a_while_and_nothing_is_captured_meanwhile() {
        assertThat(cancelling(ASK_AGAIN_AFTER.minusMillis(1))).isEqualTo(Step.WAIT);
        assertThat(cancelling(ASK_AGAIN_AFTER)).isEqualTo(Step.CANCEL_AGAIN);
    }

    private static Step authorised(Duration since) {
        return step(CheckoutState.AUTHORISED, PaymentState.AUTHORISED, InLog.ABSENT, null, since);
    }

    private static Step cancelling(Duration since) {
        return step(CheckoutState.BOOKED, PaymentState.AUTHORISED, InLog.BOOKED, CHANGED, since);
    }

    private static Step step(
            CheckoutState state, PaymentState payment, InLog log, @Nullable Instant cancelAskedAt, Duration since) {
        Checkout checkout = new Checkout(ORDER, state, payment, null, CHANGED, CHANGED, cancelAskedAt);
        return Step.of(new Due(checkout, log, CHANGED.plus(since)), ASK_AGAIN_AFTER);
    }
}
