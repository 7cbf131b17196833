package io.realticket.infra.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.message.Message;
import io.realticket.commandapi.outbox.StoredOutbox;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.Money;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.Topics;
import io.realticket.infra.bench.BenchPlan.Phase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes rows as command-api does, each confirming a booking in a transaction of its own, by a schedule that waits for nobody. */
final class OutboxLoad implements AutoCloseable {
    /** Where the rows' records go. */
    static final String TOPIC = Topics.SEAT_COMMANDS.name();

    private static final Duration RUN_UP = Duration.ofMillis(100);
    private static final int CONNECTIONS = 20;
    private static final Money PRICE = new Money(300_000, "KRW");

    private final HikariDataSource pool;
    private final TransactionTemplate transactions;
    private final StoredOutbox outbox;
    private final ExecutorService writers = Executors.newFixedThreadPool(CONNECTIONS);

    OutboxLoad(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(CONNECTIONS);
        pool = new HikariDataSource(config);
        transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        outbox = new StoredOutbox(JdbcClient.create(pool), Clock.systemUTC());
    }

    /** Adds the rows of {@code phase} and returns when all are committed. */
    void add(Phase phase, OutboxLatency latency) {
        OpenLoop.Schedule schedule = new OpenLoop.Schedule(System.nanoTime() + RUN_UP.toNanos(), phase.rate());
        List<Future<?>> rows = new ArrayList<>(phase.commands());
        for (int next = 0; next < phase.commands(); next++) {
            int index = next;
            long due = schedule.dueAt(index);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Message message = message();
            latency.due(index, message.id().toString(), due);
            rows.add(writers.submit(() -> {
                transactions.executeWithoutResult(_ -> outbox.add(message));
                latency.committed(index, System.nanoTime());
            }));
        }
        rows.forEach(OutboxLoad::await);
    }

    private static void await(Future<?> row) {
        try {
            row.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a row was not written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows are written", e);
        }
    }

    private static Message message() {
        ShowId show = new ShowId(UUID.randomUUID());
        SectionId section = new SectionId("A");
        SeatCommand confirm = new SeatCommand.ConfirmHold(
                new CommandId(UUID.randomUUID()),
                show,
                new BuyerId(UUID.randomUUID()),
                new BookingId(UUID.randomUUID()),
                new HoldId(UUID.randomUUID()),
                List.of(new SeatId(section, 11), new SeatId(section, 12)),
                PRICE);
        return Message.seatCommand(confirm, Aggregate.of(show), 1);
    }

    @Override
    public void close() {
        writers.shutdownNow();
        pool.close();
    }
}
