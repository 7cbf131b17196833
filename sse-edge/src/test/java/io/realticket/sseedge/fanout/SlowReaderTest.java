package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.seat.SeatStatus;
import io.realticket.sseedge.client.Frame;
import io.realticket.sseedge.client.SeatMap;
import io.realticket.sseedge.client.StreamClient;
import io.realticket.sseedge.history.Show;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers that are slower than the show. */
@ExtendWith(NoLeaks.class)
class SlowReaderTest {
    private static final Show SHOW = Show.of(1, 1, 20_000);
    private static final int ROUNDS = 60;
    private static final int SEATS_A_ROUND = 400;

    private record Change(long offset, int cell, SeatStatus status) {}

    private final Stage stage = Stage.open();
    private final Random random = new Random(7);
    private final Queue<Change> changes = new ArrayDeque<>();
    private int fastFrames;
    private long lastOffset;

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void a_slow_reader_is_moved_forward_and_its_map_is_true_at_every_cursor(String coding) throws IOException {
        stage.open(SHOW);
        try (StreamClient slow = StreamClient.slow(stage.server.port(), SHOW.target(), "Accept-Encoding: " + coding);
                StreamClient fast = stage.get(SHOW, "")) {
            SeatMap slowMap = new SeatMap();
            slowMap.apply(slow.next("snapshot"));
            StringBuilder truth = new StringBuilder(cells(slowMap));
            SeatMap fastMap = new SeatMap();
            fastMap.apply(fast.next("snapshot"));
            fastMap.apply(fast.next("counts"));
            for (int round = 0; round < ROUNDS; round++) {
                changeSeats();
                readTo(fast, fastMap);
            }
            int slowFrames = 0;
            long cursor = 0;
            while (cursor < lastOffset) {
                Frame frame = slow.next();
                slowMap.apply(frame);
                slowFrames++;
                if (!frame.event().equals("counts")) {
                    assertThat(frame.offset()).isGreaterThan(cursor);
                }
                cursor = frame.offset();
                assertThat(cells(slowMap)).isEqualTo(at(cursor, truth));
            }
            assertThat(cells(slowMap)).isEqualTo(cells(fastMap));
            assertThat(slowFrames).isLessThan(fastFrames / 2);
            assertThat(stage.count("realticket.subscribers.moved")).isPositive();
        }
    }

    private void changeSeats() {
        for (int i = 0; i < SEATS_A_ROUND; i++) {
            int cell = random.nextInt(SHOW.cells() / 10) * 10 + random.nextInt(8);
            SeatStatus status = SeatStatus.ofCode(random.nextInt(4));
            lastOffset = stage.put(SHOW, 0, cell, status);
            changes.add(new Change(lastOffset, cell, status));
        }
    }

    private void readTo(StreamClient fast, SeatMap map) throws IOException {
        long cursor = 0;
        while (cursor < lastOffset) {
            Frame frame = fast.next();
            // A fast reader never has to be moved: it gets every tick as a delta.
            assertThat(frame.event()).isIn("delta", "counts");
            map.apply(frame);
            fastFrames++;
            cursor = frame.offset();
        }
    }

    private String at(long cursor, StringBuilder truth) {
        while (!changes.isEmpty() && changes.peek().offset <= cursor) {
            Change change = changes.remove();
            truth.setCharAt(change.cell, Character.forDigit(change.status.code(), 4));
        }
        return truth.toString();
    }

    private static String cells(SeatMap map) {
        return Objects.requireNonNull(map.sections().get("A"));
    }

    @Test
    void a_reader_that_takes_nothing_at_all_is_cut_off() throws IOException {
        ConnectionSettings settings = LifetimeTest.withStalledAfterMillis(300);
        try (Stage impatient = Stage.with(settings)) {
            impatient.open(SHOW);
            try (StreamClient stuck = StreamClient.slow(impatient.server.port(), SHOW.target())) {
                assertThat(stuck.status()).isEqualTo(200);
                while (impatient.gauge("realticket.subscribers.open") > 0) {
                    impatient.put(SHOW, 0, random.nextInt(SHOW.cells() / 10) * 10, SeatStatus.HELD);
                    Thread.onSpinWait();
                }
            }
        }
    }
}
