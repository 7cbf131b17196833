package io.realticket.commandapi.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import io.realticket.commandapi.checkout.Card;
import io.realticket.commandapi.checkout.GatewayAwayException;
import io.realticket.commandapi.checkout.Order;
import io.realticket.commandapi.checkout.PaymentGateway;
import io.realticket.contracts.id.BookingId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plays a payment gateway, with books of its own that outlive every process, so that what was paid can be recounted
 * afterwards. Thread-safe.
 */
public final class SandboxGateway implements PaymentGateway, AutoCloseable {
    private static final String DECLINED = "card-declined";
    private static final String UNKNOWN_CARD = "card-unknown";

    private final HikariDataSource connections;
    private final SandboxRows rows;
    private final SandboxSettings settings;

    /**
     * @param connections to its own books, in nobody else's transaction; nobody else may use them, so that a crowd that waits
     *     for the platform's is not kept from paying. Closed with this
     */
    public SandboxGateway(HikariDataSource connections, SandboxSettings settings) {
        connections.setPoolName("sandbox");
        connections.setMaximumPoolSize(settings.connectionsMax());
        connections.setMinimumIdle(0);
        connections.setConnectionTimeout(settings.reachedWithin().toMillis());
        this.connections = connections;
        this.rows = new SandboxRows(JdbcClient.create(connections));
        this.settings = settings;
    }

    @Override
    public Answer authorise(Order order) throws GatewayAwayException {
        SandboxCard card = SandboxCard.of(order.card()).orElse(null);
        if (card == null) {
            return new Answer.Declined(UNKNOWN_CARD);
        }
        return reached("authorise", () -> switch (card) {
            case SUCCESS -> begun(order, "AUTHORISED", Duration.ZERO);
            case DECLINE -> begun(order, "DECLINED", Duration.ZERO);
            case SLOW -> {
                pass(settings.slow());
                yield begun(order, "AUTHORISED", Duration.ZERO);
            }
            case UNKNOWN -> begun(order, "AUTHORISED", settings.unknown());
            case LATE -> begun(order, "AUTHORISED", settings.late());
        });
    }

    @Override
    public Answer find(BookingId booking) throws GatewayAwayException {
        return reached("find", () -> answer(booking));
    }

    @Override
    public void capture(BookingId booking) throws GatewayAwayException {
        reached("capture", () -> {
            rows.capture(booking);
            return "";
        });
    }

    @Override
    public boolean cancel(BookingId booking) throws GatewayAwayException {
        return reached("cancel", () -> rows.voided(booking));
    }

    @Override
    public void refund(BookingId booking) throws GatewayAwayException {
        reached("refund", () -> {
            rows.refund(booking);
            return "";
        });
    }

    @Override
    public List<Card> testCards() {
        return Arrays.stream(SandboxCard.values()).map(SandboxCard::card).toList();
    }

    @Override
    public void close() {
        connections.close();
    }

    private Answer begun(Order order, String state, Duration answersAfter) {
        rows.begin(order, state, answersAfter);
        return answer(order.booking());
    }

    private Answer answer(BookingId booking) {
        return rows.find(booking)
                .map(row -> row.isAnswering() ? answer(booking, row.state()) : new Answer.Unknown())
                .orElseGet(Answer.None::new);
    }

    private static Answer answer(BookingId booking, String state) {
        return switch (state) {
            case "DECLINED" -> new Answer.Declined(DECLINED);
            case "VOIDED" -> new Answer.Voided();
            default -> new Answer.Authorised("sandbox-" + booking);
        };
    }

    private static <T> T reached(String call, Supplier<T> books) throws GatewayAwayException {
        try {
            return books.get();
        } catch (DataAccessException e) {
            throw new GatewayAwayException(call, e);
        }
    }

    private static void pass(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
