package io.realticket.commandapi.http.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.KnownBookings;
import io.realticket.commandapi.catalog.SmallHall;
import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.http.KnownShows;
import io.realticket.commandapi.ticket.NobodyIn;
import io.realticket.commandapi.ticket.TicketSigner;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.Refusal;
import io.realticket.contracts.seat.SeatReply;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class AnswersTest {
    private static final CommandId COMMAND = new CommandId(new UUID(0x8000, 1));
    private static final BuyerId BUYER = new BuyerId(new UUID(0x7000, 2));
    private static final HoldId HOLD = new HoldId(COMMAND.value());
    private static final BookingId BOOKING = new BookingId(new UUID(0x8000, 3));
    private static final Instant AT = Instant.parse("2026-05-01T11:00:00Z");
    private static final List<SeatId> SEATS = List.of(SeatId.of("A-0"));
    private static final Map<Refusal, Integer> STATUS = Map.ofEntries(
            Map.entry(Refusal.SEAT_UNAVAILABLE, 409),
            Map.entry(Refusal.INVALID_SEAT, 404),
            Map.entry(Refusal.LIMIT_EXCEEDED, 409),
            Map.entry(Refusal.HOLD_EXPIRED, 409),
            Map.entry(Refusal.HOLD_CHANGED, 409),
            Map.entry(Refusal.PRICE_CHANGED, 409),
            Map.entry(Refusal.EXTENSION_USED, 409),
            Map.entry(Refusal.NOT_ENOUGH_SEATS, 409),
            Map.entry(Refusal.SALE_NOT_OPEN, 409),
            Map.entry(Refusal.SALE_CLOSED, 409),
            Map.entry(Refusal.SALE_PAUSED, 409),
            Map.entry(Refusal.UNKNOWN_SHOW, 404),
            Map.entry(Refusal.UNKNOWN_BOOKING, 404),
            Map.entry(Refusal.NOT_ADMITTED, 403),
            Map.entry(Refusal.ANSWER_TOO_LATE, 409),
            Map.entry(Refusal.KEY_REUSED, 422),
            Map.entry(Refusal.SHOW_SUSPENDED, 503),
            Map.entry(Refusal.LAYOUT_IMMUTABLE, 409),
            Map.entry(Refusal.OVERLOADED, 503));

    private static final Booking BOOKED = new Booking(
            BOOKING, SmallHall.SHOW, BUYER, HOLD, SEATS, new Money(170_000, "KRW"), AT.minusSeconds(60), null, 6);

    private final KnownShows shows = new KnownShows(new SmallHall());
    private final Receipts receipts = new Receipts(
            shows,
            new KnownBookings(List.of(BOOKED), Map.of()),
            new TicketSigner(proposed -> proposed),
            new NobodyIn());
    private final Answers answers = new Answers(receipts, shows);

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_has_its_status_and_its_stable_type(Refusal reason) {
        ResponseEntity<?> response = answers.of(refused(reason, null, null));

        ProblemDetail problem = (ProblemDetail) Objects.requireNonNull(response.getBody());
        assertThat(response.getStatusCode().value()).isEqualTo(STATUS.get(reason));
        assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem.getType()).isEqualTo(URI.create("urn:realticket:problem:" + reason.code()));
        assertThat(problem.getProperties()).containsEntry("code", reason.code());
        assertThat(response.getHeaders().containsHeader("Retry-After"))
                .isEqualTo(response.getStatusCode().value() == 503);
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void a_refusal_is_told_in_words_that_know_nothing_of_how_it_was_decided(Refusal reason) {
        ProblemDetail problem = (ProblemDetail)
                Objects.requireNonNull(answers.of(refused(reason, null, null)).getBody());

        assertThat(problem.getDetail())
                .matches("[A-Z].*[.]")
                .doesNotContainIgnoringCase("decider")
                .doesNotContain(reason.code());
    }

    @Test
    void a_taken_seat_is_named_with_the_command_that_took_it() {
        ResponseEntity<?> response = answers.of(refused(Refusal.SEAT_UNAVAILABLE, SEATS.getFirst(), 123L));

        ProblemDetail problem = (ProblemDetail) Objects.requireNonNull(response.getBody());
        assertThat(problem.getProperties())
                .containsEntry("seat", SEATS.getFirst())
                .containsEntry("takenBy", 123L);
    }

    @Test
    void a_sale_that_has_not_begun_says_when_it_does() {
        ResponseEntity<?> response = answers.of(refused(Refusal.SALE_NOT_OPEN, null, null));

        ProblemDetail problem = (ProblemDetail) Objects.requireNonNull(response.getBody());
        assertThat(problem.getProperties()).containsEntry("opensAt", SmallHall.OPENS_AT);
    }

    @Test
    void every_grant_has_its_status_and_shows_what_was_granted() {
        assertThat(answers.of(new SeatReply.Held(COMMAND, SmallHall.SHOW, 7, AT, BUYER, HOLD, AT, SEATS, SEATS)))
                .satisfies(
                        response -> assertThat(response.getStatusCode().value()).isEqualTo(201))
                .extracting(ResponseEntity::getBody)
                .isEqualTo(new HoldView(HOLD, SmallHall.SHOW, SEATS, AT, 7, SEATS));
        assertThat(answers.of(
                        new SeatReply.Released(COMMAND, SmallHall.SHOW, 7, AT, BUYER, SEATS, List.of(), null, null)))
                .satisfies(
                        response -> assertThat(response.getStatusCode().value()).isEqualTo(200))
                .extracting(ResponseEntity::getBody)
                .isEqualTo(new HoldView.AfterRelease(SEATS, null));
        assertThat(answers.of(new SeatReply.CheckoutBegun(
                        COMMAND, SmallHall.SHOW, 7, AT, BUYER, BOOKING, HOLD, AT, SEATS, new Money(1, "KRW"))))
                .satisfies(
                        response -> assertThat(response.getStatusCode().value()).isEqualTo(200))
                .extracting(ResponseEntity::getBody)
                .isEqualTo(new HoldView(HOLD, SmallHall.SHOW, SEATS, AT, 7, null));
        assertThat(answers.of(new SeatReply.Booked(
                                COMMAND, SmallHall.SHOW, 7, AT, BUYER, BOOKING, SEATS, new Money(1, "KRW")))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        assertThat(answers.of(new SeatReply.Cancelled(COMMAND, SmallHall.SHOW, 7, AT, BUYER, BOOKING, SEATS)))
                .satisfies(
                        response -> assertThat(response.getStatusCode().value()).isEqualTo(200))
                .extracting(ResponseEntity::getBody)
                .isInstanceOfSatisfying(BookingView.class, receipt -> {
                    assertThat(receipt.status()).isEqualTo(BookingView.Status.CANCELLED);
                    assertThat(receipt.cancelledAt()).isEqualTo(AT);
                    assertThat(receipt.bookedAt()).isEqualTo(BOOKED.bookedAt());
                    assertThat(receipt.totalMinor()).isEqualTo(170_000);
                    assertThat(receipt.seats().getFirst().amountMinor()).isNull();
                });
        assertThat(answers.of(new SeatReply.Done(COMMAND, SmallHall.SHOW, 7, AT))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void a_late_answer_says_where_to_look() {
        ResponseEntity<?> response = answers.of(new Answer.Late(COMMAND));

        assertThat(response.getStatusCode().value()).isEqualTo(202);
        assertThat(response.getHeaders().getLocation()).isEqualTo(URI.create("/api/commands/" + COMMAND));
        assertThat(response.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(Answer.Why.class)
    void what_was_not_sent_is_a_problem(Answer.Why why) {
        int status = switch (why) {
            case OVERLOADED, UNAVAILABLE -> 503;
            case KEY_REUSED -> 422;
        };

        assertThat(answers.of(new Answer.NotSent(why)).getStatusCode().value()).isEqualTo(status);
    }

    private static SeatReply refused(Refusal reason, @Nullable SeatId seat, @Nullable Long takenBy) {
        return new SeatReply.Refused(COMMAND, SmallHall.SHOW, 7, AT, BUYER, reason, seat, takenBy);
    }
}
