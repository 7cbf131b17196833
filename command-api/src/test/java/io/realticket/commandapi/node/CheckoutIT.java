package io.realticket.commandapi.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.checkout.GatewayAwayException;
import io.realticket.commandapi.checkout.PaymentGateway;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatReply;
import io.realticket.infra.testkit.Eventually;
import io.realticket.infra.testkit.TestBroker;
import io.realticket.infra.testkit.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** How paying ends, card by card and answer by answer: seats and money always together. */
@ExtendWith(OutputCaptureExtension.class)
class CheckoutIT {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @RegisterExtension
    static final TestPostgres POSTGRES = new TestPostgres();

    private static final AtomicInteger SEATS = new AtomicInteger();
    private static final StatementCount COUNT = new StatementCount();

    private static ScriptedDecider decider;
    private static Node node;
    private static String show;

    private Browser buyer;

    @BeforeAll
    static void start() {
        decider = new ScriptedDecider(BROKER.bootstrapServers(), 3);
        node = Node.start(
                COUNT,
                BROKER.bootstrapServers(),
                POSTGRES,
                "--realticket.catalog.shows-kept=60s",
                "--realticket.replies.answer-within=1500ms",
                "--realticket.settlement.every=20ms",
                "--realticket.settlement.pending-after=2500ms",
                "--realticket.settlement.ask-again-after=2s",
                "--realticket.settlement.sweep-every=200ms",
                "--realticket.settlement.wait-max=200ms",
                "--realticket.sandbox.slow=300ms",
                "--realticket.sandbox.unknown=1s",
                "--realticket.sandbox.late=1500ms");
        show = Shows.first(node.browser());
        Eventually.passes(() -> assertThat(decider.heard()).hasSize(9));
    }

    @AfterAll
    static void stop() {
        node.close();
        decider.close();
    }

    @BeforeEach
    void come() {
        decider.granting();
        buyer = node.browser().asGuest();
    }

    @Test
    void what_is_booked_is_captured_once_and_the_receipt_says_so() throws SQLException {
        Browser.Page booked = buyer.book(hold());

        assertThat(booked.status()).isEqualTo(201);
        assertBecomes(booked, "CONFIRMED", "CAPTURED");
        assertThat(sandbox(booked)).isEqualTo("CAPTURED 1 0");
        assertThat(buyer.get("/api/bookings/unsettled").json()).isEmpty();
    }

    @Test
    void the_decider_is_asked_to_secure_the_hold_before_the_payment_and_to_book_after_it() {
        Browser.Page booked = buyer.book(hold());
        BookingId booking = id(booked);

        assertThat(decider.heard().stream()
                        .map(SeatCommand::commandId)
                        .filter(List.of(CommandIds.checkout(booking), CommandIds.confirm(booking))::contains))
                .containsExactly(CommandIds.checkout(booking), CommandIds.confirm(booking));
    }

    @Test
    void nothing_is_paid_but_the_price_that_the_buyer_saw() {
        Browser.Page held = hold();
        assertThat(buyer.bookFor(held, 179_999, "KRW").json().path("totalMinor").asLong())
                .isEqualTo(179_999);
        decider.answering(command -> command instanceof SeatCommand.BeginCheckout begin
                        && begin.total().amountMinor() == 170_000
                ? Replies.refused(command, Refusal.PRICE_CHANGED, null, null)
                : List.of(decider.granted(command)));

        Browser.Page refused = buyer.bookFor(hold(), 170_000, "KRW");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("price-changed");
        assertThat(buyer.get("/api/bookings/unsettled").json()).isEmpty();
    }

    @Test
    void who_logs_out_while_paying_keeps_what_is_being_paid_for(CapturedOutput output) {
        Browser.Page held = hold();
        Browser.Page pending = buyer.book(held, "leaving", "sandbox-unknown");
        BuyerId me = BuyerId.of(buyer.get("/api/session").json().path("buyerId").asString());

        assertThat(buyer.send(buyer.request("/api/session").DELETE()).status()).isEqualTo(204);

        assertThat(decider.heard())
                .noneMatch(command -> command instanceof SeatCommand.ReleaseHold release
                        && release.buyer().equals(me));
        // Nothing that an operator should look at.
        assertThat(output).doesNotContain("not given back");
        Eventually.passes(() -> assertThat(text("select state from checkouts where booking_id = '"
                        + id(pending).value() + "'"))
                .isEqualTo("BOOKED"));
    }

    @Test
    void a_declined_card_costs_nothing_and_the_seats_may_be_paid_with_another() {
        Browser.Page held = hold();

        Browser.Page declined = buyer.book(held, "declined", "sandbox-decline");

        assertThat(declined.status()).isEqualTo(402);
        assertThat(declined.code()).isEqualTo("payment-declined");
        assertThat(declined.json().path("reason").asString()).isEqualTo("card-declined");
        assertThat(buyer.book(held, "declined", "sandbox-decline").text()).isEqualTo(declined.text());
        JsonNode told = buyer.get("/api/bookings/unsettled").json().path(0);
        assertThat(told.path("status").asString()).isEqualTo("FAILED");
        assertThat(told.path("cause").asString()).isEqualTo("payment-declined");
        assertThat(buyer.book(held).status()).isEqualTo(201);
    }

    @Test
    void a_card_the_gateway_does_not_know_is_declined() {
        assertThat(buyer.book(hold(), "key", "tok_4711").code()).isEqualTo("payment-declined");
    }

    @Test
    void a_slow_card_is_waited_for() {
        assertThat(buyer.book(hold(), "key", "sandbox-slow").status()).isEqualTo(201);
    }

    @Test
    void an_unknown_outcome_stays_pending_until_the_gateway_knows_and_is_never_guessed() {
        Browser.Page held = hold();

        Browser.Page unknown = buyer.book(held, "unknown", "sandbox-unknown");

        assertThat(unknown.status()).isEqualTo(202);
        assertThat(unknown.json().path("status").asString()).isEqualTo("PENDING");
        assertThat(buyer.get(unknown.header("location")).json().path("status").asString())
                .isEqualTo("PENDING");
        assertThat(buyer.book(held, "another", "sandbox-success").code()).isEqualTo("checkout-in-progress");
        assertThat(buyer.get("/api/bookings/unsettled").json()).hasSize(1);
        assertBecomes(unknown, "CONFIRMED", "CAPTURED");
        assertThat(buyer.book(held, "unknown", "sandbox-unknown").status()).isEqualTo(201);
    }

    @Test
    void a_payment_that_succeeds_after_the_hold_expired_is_voided_and_the_buyer_is_told() {
        refusing(Refusal.HOLD_EXPIRED);
        Browser.Page held = hold();

        Browser.Page late = buyer.book(held, "late", "sandbox-late");

        assertThat(late.status()).isEqualTo(202);
        assertBecomes(late, "FAILED", "VOIDED");
        assertThat(buyer.get(late.header("location")).json().path("cause").asString())
                .isEqualTo("hold-expired");
        assertThat(buyer.book(held, "late", "sandbox-late").code()).isEqualTo("hold-expired");
        assertThat(buyer.get("/api/bookings").json().path("items")).isEmpty();
    }

    @Test
    void a_confirm_that_is_refused_for_good_voids_the_payment() {
        refusing(Refusal.HOLD_CHANGED);

        Browser.Page refused = buyer.book(hold(), "changed", "sandbox-success");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("hold-changed");
        assertThat(refused.json().path("detail").asString()).contains("Nothing was charged");
        Browser.Page told = buyer.get("/api/bookings/unsettled");
        String receipt = "/api/bookings/" + told.json().path(0).path("id").asString();
        Eventually.passes(() ->
                assertThat(buyer.get(receipt).json().path("payment").asString()).isEqualTo("VOIDED"));
    }

    @Test
    void a_confirm_that_is_refused_for_the_moment_is_sent_again_until_it_is_decided() {
        refusing(Refusal.SHOW_SUSPENDED);
        Browser.Page pending = buyer.book(hold());
        assertThat(pending.status()).isEqualTo(202);

        decider.granting();

        assertBecomes(pending, "CONFIRMED", "CAPTURED");
    }

    @Test
    void a_confirm_whose_reply_is_lost_is_found_in_the_log() {
        decider.answering(command -> {
            SeatReply granted = decider.granted(command);
            return command instanceof SeatCommand.ConfirmHold ? List.of() : List.of(granted);
        });

        Browser.Page pending = buyer.book(hold());

        assertThat(pending.status()).isEqualTo(202);
        assertBecomes(pending, "CONFIRMED", "CAPTURED");
    }

    @Test
    void a_hold_that_is_gone_is_refused_before_anything_is_paid_and_the_key_may_be_used_again() {
        Browser.Page held = hold();
        decider.answering(command -> Replies.refused(command, Refusal.HOLD_EXPIRED, null, null));

        Browser.Page refused = buyer.book(held, "gone", "sandbox-success");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("hold-expired");
        assertThat(buyer.get("/api/bookings/unsettled").json()).isEmpty();
        decider.granting();
        assertThat(buyer.book(held, "gone", "sandbox-success").status()).isEqualTo(201);
    }

    @Test
    void a_decider_that_does_not_answer_in_time_is_told_as_unavailable_and_nothing_is_paid() {
        Browser.Page held = hold();
        decider.answering(command -> List.of());

        Browser.Page refused = buyer.book(held, "silent", "sandbox-success");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("retry-after")).isEqualTo("1");
        decider.granting();
        assertThat(buyer.book(held, "silent", "sandbox-success").status()).isEqualTo(201);
    }

    @Test
    void a_purchase_that_was_cut_short_before_its_payment_is_abandoned_and_can_never_be_paid() throws SQLException {
        Browser.Page held = hold();
        String cutShort = begunAndCutShort(held);

        Eventually.passes(() ->
                assertThat(buyer.get(cutShort).json().path("cause").asString()).isEqualTo("payment-abandoned"));

        assertThat(text("select state from sandbox.payments where booking_id = '" + id(cutShort) + "'"))
                .isEqualTo("VOIDED");
        assertThat(buyer.book(held).status()).isEqualTo(201);
    }

    @Test
    void a_purchase_that_was_cut_short_is_taken_up_again_by_who_asks_under_the_same_key() throws SQLException {
        Browser.Page held = hold();
        BuyerId me = BuyerId.of(buyer.get("/api/session").json().path("buyerId").asString());
        BookingId booking = CommandIds.booking(me, ShowId.of(show), "cut-short");
        begunAndCutShort(held, booking.toString(), "now() + interval '1 hour'");

        Browser.Page booked = buyer.book(held, "cut-short", "sandbox-success");

        assertThat(booked.status()).isEqualTo(201);
        assertThat(id(booked)).isEqualTo(booking);
        assertBecomes(booked, "CONFIRMED", "CAPTURED");
        assertThat(sandbox(booked)).isEqualTo("CAPTURED 1 0");
    }

    @Test
    void a_payment_is_made_while_a_crowd_has_all_connections_of_the_platform() throws Exception {
        Browser.Page held = hold();
        CompletableFuture<TakenConnections> crowd = new CompletableFuture<>();
        CompletableFuture<BookingId> begun = new CompletableFuture<>();
        decider.answering(command -> {
            if (command instanceof SeatCommand.BeginCheckout begin) {
                crowd.complete(new TakenConnections(node));
                begun.complete(begin.bookingId());
            }
            return List.of(decider.granted(command));
        });
        CompletableFuture<Browser.Page> booked =
                CompletableFuture.supplyAsync(() -> buyer.book(held, "crowded", "sandbox-success"));

        try (TakenConnections _ = crowd.get(10, TimeUnit.SECONDS)) {
            String paid = "select count(*) from sandbox.payments where booking_id = '" + begun.join() + "'";
            Eventually.passes(() -> assertThat(text(paid)).isEqualTo("1"));
        }

        assertThat(booked.get(10, TimeUnit.SECONDS).status()).isEqualTo(201);
    }

    @Test
    void a_purchase_that_was_taken_for_one_cut_short_is_told_that_it_did_not_come_about() {
        Browser.Page held = hold();
        decider.answering(command -> {
            if (command instanceof SeatCommand.BeginCheckout begin) {
                voidAtTheGateway(begin.bookingId());
            }
            return List.of(decider.granted(command));
        });

        Browser.Page abandoned = buyer.book(held, "slow", "sandbox-success");

        assertThat(abandoned.code()).isEqualTo("payment-abandoned");
        assertThat(buyer.get("/api/bookings/unsettled").json().at("/0/payment").asString())
                .isEqualTo("VOIDED");
        decider.granting();
        assertThat(buyer.book(held).status()).isEqualTo(201);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        Browser.Page held = hold();
        buyer.book(held, "mine", "sandbox-success");

        assertThat(buyer.book(held, "mine", "sandbox-slow").code()).isEqualTo("key-reused");
        assertThat(buyer.book(hold(), "mine", "sandbox-success").status()).isEqualTo(422);
    }

    @Test
    void a_cancel_gives_the_money_back_once_and_the_receipt_says_so() throws SQLException {
        Browser.Page booked = buyer.book(hold());
        assertBecomes(booked, "CONFIRMED", "CAPTURED");

        assertThat(buyer.delete(booked.header("location")).status()).isEqualTo(200);

        assertBecomes(booked, "CANCELLED", "REFUNDED");
        assertThat(buyer.delete(booked.header("location")).status()).isEqualTo(200);
        assertThat(sandbox(booked)).isEqualTo("REFUNDED 1 1");
        assertThat(decider.heard(CommandIds.cancel(id(booked)))).isEqualTo(1);
    }

    @Test
    void money_that_was_taken_and_not_written_down_is_given_back_after_a_cancel() throws SQLException {
        Browser.Page booked = buyer.book(hold());
        assertBecomes(booked, "CONFIRMED", "CAPTURED");
        execute("update payments set state = 'AUTHORISED' where booking_id = '"
                + id(booked).value() + "'");

        assertThat(buyer.delete(booked.header("location")).status()).isEqualTo(200);

        assertBecomes(booked, "CANCELLED", "REFUNDED");
        assertThat(sandbox(booked)).isEqualTo("REFUNDED 1 1");
    }

    @Test
    void a_cancelled_booking_answers_its_old_key_without_tickets() {
        Browser.Page held = hold();
        Browser.Page booked = buyer.book(held, "old", "sandbox-success");
        assertThat(booked.json().at("/seats/0").has("ticket")).isTrue();
        assertBecomes(booked, "CONFIRMED", "CAPTURED");
        buyer.delete(booked.header("location"));
        assertBecomes(booked, "CANCELLED", "REFUNDED");

        Browser.Page again = buyer.book(held, "old", "sandbox-success");

        assertThat(again.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(again.json().at("/seats/0").has("ticket")).isFalse();
    }

    @Test
    void a_cancel_that_is_refused_for_the_moment_is_done_later() {
        Browser.Page booked = buyer.book(hold());
        refusing(Refusal.OVERLOADED);

        Browser.Page soon = buyer.delete(booked.header("location"));

        assertThat(soon.status()).isEqualTo(202);
        assertThat(soon.json().path("status").asString()).isEqualTo("CANCELLING");
        Eventually.passes(() -> assertThat(
                        buyer.get(soon.header("location")).json().path("status").asString())
                .isEqualTo("CANCELLING"));
        decider.granting();
        Eventually.passes(() -> assertThat(
                        buyer.get(soon.header("location")).json().path("status").asString())
                .isEqualTo("CANCELLED"));
    }

    @Test
    void what_somebody_else_cancels_is_paid_back_too() {
        Browser.Page booked = buyer.book(hold());
        assertBecomes(booked, "CONFIRMED", "CAPTURED");

        SeatCommand.ConfirmHold confirm = decider.heard().stream()
                .filter(command -> command.commandId().equals(CommandIds.confirm(id(booked))))
                .map(SeatCommand.ConfirmHold.class::cast)
                .findFirst()
                .orElseThrow();
        decider.granted(new SeatCommand.CancelBooking(
                CommandIds.settings(confirm.showId(), 4711), confirm.showId(), confirm.buyer(), confirm.bookingId()));

        assertBecomes(booked, "CANCELLED", "REFUNDED");
    }

    @Test
    void what_was_booked_though_its_payment_is_void_is_cancelled() throws SQLException {
        Browser.Page booked = buyer.book(hold());
        assertBecomes(booked, "CONFIRMED", "CAPTURED");
        // At rest, as after a real refusal: a look that has the booked row in its hands must not count for this one.
        execute("update checkouts set state = 'REFUSED', cause = 'hold-changed', due_at = null where booking_id = '"
                + id(booked).value() + "'");

        Eventually.passes(() -> assertThat(buyer.get(booked.header("location"))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("CANCELLED"));
        assertBecomes(booked, "CANCELLED", "REFUNDED");
    }

    @Test
    void a_purchase_takes_five_statements_with_the_session_besides_the_gateways_own() {
        Browser.Page held = hold();

        assertThat(COUNT.of(() -> buyer.book(held))).hasSize(5);
    }

    @Test
    void a_receipt_takes_four_with_its_payment_and_its_tickets() {
        Browser.Page booked = buyer.book(hold());
        buyer.get(booked.header("location"));

        assertThat(COUNT.of(() -> buyer.get(booked.header("location")))).hasSize(4);
    }

    @Test
    void an_order_is_nobody_elses() {
        Browser.Page pending = buyer.book(hold(), "key", "sandbox-unknown");
        Browser stranger = node.browser().asGuest();

        assertThat(stranger.get(pending.header("location")).code()).isEqualTo("unknown-booking");
        assertThat(stranger.get("/api/bookings/unsettled").json()).isEmpty();
    }

    @Test
    void the_page_learns_which_cards_there_are_to_try() {
        assertThat(buyer.get("/api/payment").json().path("testCards").valueStream())
                .extracting(JsonNode::asString)
                .contains("sandbox-success", "sandbox-decline");
    }

    private Browser.Page hold() {
        return buyer.post("/api/shows/" + show + "/holds", "{\"seats\":[\"A-" + SEATS.getAndIncrement() + "\"]}");
    }

    /** Has what confirms or cancels refused, and the rest granted. */
    private static void refusing(Refusal reason) {
        decider.answering(command -> switch (command) {
            case SeatCommand.ConfirmHold _, SeatCommand.CancelBooking _ -> Replies.refused(command, reason, null, null);
            default -> List.of(decider.granted(command));
        });
    }

    /** Leaves what a process leaves that is killed before it asks the gateway; returns where the order is. */
    private String begunAndCutShort(Browser.Page held) throws SQLException {
        return begunAndCutShort(held, UUID.randomUUID().toString(), "now()");
    }

    private String begunAndCutShort(Browser.Page held, String booking, String dueAt) throws SQLException {
        execute("""
                insert into checkouts (booking_id, show_id, buyer_id, hold_id, seats, total_minor, currency, card, due_at)
                values ('%s', '%s', '%s', '%s', '{%s}', 180000, 'KRW', 'sandbox-success', %s)""".formatted(
                        booking,
                        show,
                        buyer.get("/api/session").json().path("buyerId").asString(),
                        held.json().path("holdId").asString(),
                        held.json().path("seats").path(0).asString(),
                        dueAt));
        return "/api/bookings/" + booking;
    }

    private static void voidAtTheGateway(BookingId booking) {
        try {
            node.bean(PaymentGateway.class).cancel(booking);
        } catch (GatewayAwayException e) {
            throw new AssertionError(e);
        }
    }

    private void assertBecomes(Browser.Page page, String status, String payment) {
        Eventually.passes(() -> {
            JsonNode now = buyer.get(page.header("location")).json();
            assertThat(now.path("status").asString() + " " + now.path("payment").asString())
                    .isEqualTo(status + " " + payment);
        });
    }

    /** Returns how the gateway's own books have the payment, how often it was captured, and how often refunded. */
    private static String sandbox(Browser.Page page) throws SQLException {
        return text("select state || ' ' || captures || ' ' || refunds from sandbox.payments where booking_id = '"
                + id(page).value() + "'");
    }

    private static BookingId id(Browser.Page page) {
        return id(page.header("location"));
    }

    private static BookingId id(String location) {
        return BookingId.of(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String text(String query) throws SQLException {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String update) throws SQLException {
        try (var connection = POSTGRES.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }
}
