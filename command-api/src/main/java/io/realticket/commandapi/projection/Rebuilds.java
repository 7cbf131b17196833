package io.realticket.commandapi.projection;

import io.realticket.commandapi.booking.BookingsLog;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins the making anew that operators ask for, one at a time among all nodes. Thread-safe. */
public final class Rebuilds implements BookingsLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final LogFollower follower;
    private final DataSource pool;
    private final Supplier<? extends Consumer<byte[], byte[]>> consumers;
    private final ProjectionSettings settings;
    private volatile boolean closing;
    private volatile Rebuild last = Rebuild.NONE;

    /**
     * @param follower of this node, who tells how it stands
     * @param consumers makes a consumer that reads committed records only and commits nothing
     */
    public Rebuilds(
            LogFollower follower,
            DataSource pool,
            Supplier<? extends Consumer<byte[], byte[]>> consumers,
            ProjectionSettings settings) {
        this.follower = follower;
        this.pool = pool;
        this.consumers = consumers;
        this.settings = settings;
    }

    @Override
    public Status status() {
        return new Status(follower.leads(), follower.isComplete(), follower.partitions(), last);
    }

    @Override
    public boolean rebuild() {
        WriterSession session = WriterSession.open(pool);
        boolean begun = false;
        try {
            begun = session.tryLock(WriterSession.Lock.REBUILD);
            if (begun) {
                last = new Rebuild(Stage.RUNNING, 0, null);
                Thread.ofPlatform().name("projection-rebuild").daemon().start(() -> run(session));
            }
            return begun;
        } finally {
            if (!begun) {
                session.close();
            }
        }
    }

    @Override
    public void close() {
        closing = true;
    }

    private void run(WriterSession session) {
        try (session;
                EventLog log = new EventLog(consumers.get(), settings.batchMax())) {
            LOG.info("projection is made anew from the beginning of the log");
            new Replay(
                            session,
                            log,
                            settings.lockWait(),
                            applied -> last = new Rebuild(Stage.RUNNING, applied, null),
                            () -> closing)
                    .run();
            last = new Rebuild(Stage.DONE, last.applied(), null);
            LOG.info("projection was made anew records={}", last.applied());
        } catch (RuntimeException e) {
            LOG.error("projection could not be made anew, the former one stays", e);
            last = new Rebuild(Stage.FAILED, last.applied(), e.getMessage());
        }
    }
}
