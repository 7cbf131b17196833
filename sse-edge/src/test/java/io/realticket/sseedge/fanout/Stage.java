package io.realticket.sseedge.fanout;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.QueueStateKey;
import io.realticket.contracts.seat.SaleState;
import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStatus;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Entry;
import io.realticket.sseedge.history.Show;
import io.realticket.sseedge.pass.PassDemand;
import io.realticket.sseedge.pass.PassKeySource;
import io.realticket.sseedge.presence.Attendance;
import io.realticket.sseedge.view.RoomViews;
import io.realticket.sseedge.view.ServedViews;
import io.realticket.sseedge.view.ShowViews;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A running server whose views a test writes by hand. */
final class Stage implements AutoCloseable {
    static final String ORIGIN = "http://page.test";
    static final TickSettings TICK = new TickSettings(
            Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofMillis(200), 4, 16, Duration.ofMillis(50));
    static final RequestLimits LIMITS =
            new RequestLimits(50, 50, 4, 1024, 1024, Duration.ofSeconds(1), Duration.ofSeconds(1));
    static final ConnectionSettings CONNECTION = new ConnectionSettings(
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(30),
            Duration.ofSeconds(1),
            2,
            4096,
            4096);

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final ServedViews served;
    final StreamServer server;
    final TestKeys keys = new TestKeys();
    final Attendance attendance = new Attendance(1_000);
    private final AtomicReference<InstantSource> clock = new AtomicReference<>(InstantSource.system());
    private final RoomViews rooms = new RoomViews("queue-topic");
    private ShowViews views = new ShowViews("topic-1");
    private long offset = 100;

    /** Returns the settings of a server at {@code bind} that no other page may read. */
    static FanoutSettings settings(InetSocketAddress bind) {
        return new FanoutSettings(bind, Set.of(), Duration.ofSeconds(1), PassDemand.DEMANDED, TICK, LIMITS, CONNECTION);
    }

    private Stage(
            ServedViews served,
            TickSettings tick,
            RequestLimits limits,
            ConnectionSettings connection,
            Transport transport) {
        this(served, settings(tick, limits, connection, PassDemand.DEMANDED), transport);
    }

    private Stage(ServedViews served, FanoutSettings settings, Transport transport) {
        this.served = served;
        FanoutParts parts =
                new FanoutParts(served, keys, attendance, () -> clock.get().instant(), registry);
        server = StreamServer.start(parts, settings, transport);
    }

    private static FanoutSettings settings(
            TickSettings tick, RequestLimits limits, ConnectionSettings connection, PassDemand passes) {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return new FanoutSettings(anyPort, Set.of(ORIGIN), Duration.ofSeconds(2), passes, tick, limits, connection);
    }

    /** Returns what a server needs beside its settings. */
    static FanoutParts parts(ServedViews served, PassKeySource keys, Attendance attendance, MeterRegistry registry) {
        return new FanoutParts(served, keys, attendance, InstantSource.system(), registry);
    }

    /** Returns a stage whose seats nobody needs a pass for. */
    static Stage ignoringPasses() {
        Stage stage =
                new Stage(new ServedViews(), settings(TICK, LIMITS, CONNECTION, PassDemand.IGNORED), Transport.best());
        stage.publish();
        return stage;
    }

    Stage(TickSettings tick, RequestLimits limits, ConnectionSettings connection) {
        this(new ServedViews(), tick, limits, connection, Transport.best());
        publish();
    }

    static Stage on(Transport transport) {
        Stage stage = new Stage(new ServedViews(), TICK, LIMITS, CONNECTION, transport);
        stage.publish();
        return stage;
    }

    /** Returns a stage whose views are not its own. */
    static Stage serving(ServedViews served) {
        return new Stage(served, TICK, LIMITS, CONNECTION, Transport.best());
    }

    static Stage open() {
        return new Stage(TICK, LIMITS, CONNECTION);
    }

    static Stage with(ConnectionSettings connection) {
        return new Stage(TICK, LIMITS, connection);
    }

    /** Writes a record at the next offset and returns it. */
    long write(Entry entry) {
        SeatState value = entry.value();
        if (value == null) {
            views.remove(entry.key(), ++offset);
        } else {
            views.put(entry.key(), value, ++offset);
        }
        return offset;
    }

    void open(Show show) {
        show.headers(1, SaleState.OPEN).forEach(this::write);
    }

    long put(Show show, int section, int cell, SeatStatus status) {
        return write(show.seat(section, cell, status));
    }

    /** Serves a reading of another topic, which says nothing yet. */
    void replaceTopic(String topicId) {
        views = new ShowViews(topicId);
        offset = 100;
    }

    void publish() {
        served.rooms().publish(rooms);
        served.seats().publish(views);
    }

    /** Writes how a waiting room stands at the next offset and returns it. */
    long write(QueueState.Room room, Show show) {
        rooms.put(QueueStateKey.room(show.id()), room, ++offset);
        return offset;
    }

    /** Writes that the pass ended before its time. */
    void revoke(Pass pass) {
        rooms.put(
                QueueStateKey.pass(pass.show(), pass.id()),
                new QueueState.Pass(pass.buyer(), pass.until(), true),
                ++offset);
    }

    /** Lets it be {@code now} for passes that are shown from now on, however long that takes. */
    void standStill(Instant now) {
        clock.set(InstantSource.fixed(now));
    }

    /** Takes a show's waiting room away. */
    void closeRoom(Show show) {
        rooms.remove(QueueStateKey.room(show.id()));
    }

    StreamClient get(Show show, String query, String... headers) throws IOException {
        return StreamClient.get(server.port(), show.target() + query, headers);
    }

    StreamClient getQueue(Show show, String... headers) throws IOException {
        return StreamClient.get(server.port(), show.queueTarget(), headers);
    }

    double count(String meter) {
        return registry.find(meter).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    double gauge(String meter) {
        return registry.get(meter).gauge().value();
    }

    @Override
    public void close() {
        server.close();
    }
}
