package io.realticket.queueadmitter.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that anybody may verify a draw with, which has none of our code, on a sale of a hundred thousand. */
class VerifyDrawTest {
    private static final int VISITORS = 100_000;
    private static final Path PROGRAM = Path.of("..", "infra", "ops", "VerifyDraw.java");

    private static List<String> events;

    @TempDir
    private Path folder;

    private record Verdict(int status, String said) {}

    @BeforeAll
    static void draw() {
        Rehearsal show = new Rehearsal().at(Rooms.OPENS.minusSeconds(60));
        show.open(Rooms.drawn());
        show.capacity(1, 1_000);
        show.join(0, VISITORS).at(Rooms.OPENS);
        show.reveal(Rooms.SECRET);
        events = show.events().stream().map(VerifyDrawTest::json).toList();
    }

    private static String json(QueueEvent event) {
        return new String(JsonForm.QUEUE_EVENT.write(event), StandardCharsets.UTF_8);
    }

    @Test
    void a_draw_is_found_true_and_everybody_is_told_the_place_that_the_room_gave() throws Exception {
        String called = events.stream()
                .filter(line -> line.contains("\"Called\""))
                .findFirst()
                .orElseThrow();
        String first = called.replaceAll("(?s).*?\"buyer\":\"([^\"]*)\".*", "$1");

        Verdict verdict = verify(events, first);

        assertThat(verdict.said())
                .contains("TRUE: " + VISITORS + " were drawn", first + " joined as number", "has place 0");
        assertThat(verdict.status()).isZero();
    }

    @Test
    void a_secret_that_was_chosen_after_somebody_had_joined_is_found() throws Exception {
        String opened = events.stream()
                .filter(line -> line.contains("\"RoomOpened\""))
                .findFirst()
                .orElseThrow();
        List<String> twice = new ArrayList<>(events);
        int last = (int)
                events.stream().filter(line -> line.contains("\"Joined\"")).count();
        twice.set(twice.indexOf(opened), opened.replaceFirst("\"commitment\":\"..", "\"commitment\":\"00"));
        twice.add(last, opened);

        Verdict verdict = verify(twice, "");

        assertThat(verdict.said()).contains("FALSE: another hash of a secret was published");
        assertThat(verdict.status()).isEqualTo(1);
    }

    @Test
    void a_join_that_was_taken_away_afterwards_is_found() throws Exception {
        List<String> forged = new ArrayList<>(events);
        forged.remove(lastJoin(forged));

        assertFalse(forged, "but " + (VISITORS - 1) + " had joined");
    }

    @Test
    void a_join_that_was_added_afterwards_is_found() throws Exception {
        List<String> forged = new ArrayList<>(events);
        int last = lastJoin(forged);
        forged.add(
                last + 1,
                forged.get(last)
                        .replace("\"number\":" + (VISITORS - 1), "\"number\":" + VISITORS)
                        .replaceFirst("\"buyer\":\"\\w", "\"buyer\":\"f"));

        assertFalse(forged, "one was added, taken away, moved or changed");
    }

    @Test
    void two_who_changed_places_are_found() throws Exception {
        List<String> forged = new ArrayList<>(events);
        int last = lastJoin(forged);
        String buyer = buyer(forged.get(last));
        String other = buyer(forged.get(last - 1));
        forged.set(last, forged.get(last).replace(buyer, other));
        forged.set(last - 1, forged.get(last - 1).replace(other, buyer));

        assertFalse(forged, "one was added, taken away, moved or changed");
    }

    @Test
    void another_secret_than_the_one_that_was_published_is_found() throws Exception {
        List<String> forged = events.stream()
                .map(line -> line.replace(Rooms.SECRET, Rooms.SECRET.replace('0', '1')))
                .toList();

        assertFalse(forged, "not the one whose hash was published");
    }

    @Test
    void whoever_comes_after_the_draw_is_called_in_the_order_of_arrival_and_that_is_found_true() throws Exception {
        Verdict verdict = verify(withLateOnes(), Rooms.buyer(23).toString());

        assertThat(verdict.said()).contains("TRUE: 20 were drawn", "joined as number 23 and has place 23");
        assertThat(verdict.status()).isZero();
    }

    @Test
    void two_who_came_after_the_draw_and_were_called_in_each_others_place_are_found() throws Exception {
        String one = Rooms.buyer(22).toString();
        String other = Rooms.buyer(23).toString();
        List<String> forged = withLateOnes().stream()
                .map(line -> line.contains("\"type\":\"Called\"")
                        ? line.replace(one, "x").replace(other, one).replace("x", other)
                        : line)
                .toList();

        assertFalse(forged, one + " was called at place 23, but has 22");
    }

    @Test
    void a_call_of_one_who_came_after_the_draw_before_one_who_came_earlier_is_found() throws Exception {
        List<String> forged = new ArrayList<>(withLateOnes());
        int last = forged.size() - 1;
        assertThat(forged.get(last))
                .contains("\"type\":\"Called\"", Rooms.buyer(24).toString());
        forged.add(
                forged.indexOf(forged.stream()
                        .filter(line -> line.contains("\"type\":\"Called\""))
                        .findFirst()
                        .orElseThrow()),
                forged.remove(last));

        assertFalse(forged, "was called after place 24");
    }

    @Test
    void a_second_call_of_one_who_never_had_a_first_is_found() throws Exception {
        List<String> forged = withLateOnes().stream()
                .map(line -> line.replace("\"place\":24,\"again\":false", "\"place\":24,\"again\":true"))
                .toList();

        assertFalse(forged, "place 24 was called again without a first call");
    }

    @Test
    void one_who_is_passed_over_without_having_left_is_found_and_one_who_left_is_not() throws Exception {
        Rehearsal show = new Rehearsal().at(Rooms.OPENS.minusSeconds(60));
        show.open(Rooms.drawn());
        show.join(0, 20).at(Rooms.OPENS);
        show.reveal(Rooms.SECRET);
        show.join(20, 25);
        show.leave(22);
        show.capacity(1, 100);
        List<String> told = show.events().stream().map(VerifyDrawTest::json).toList();
        Verdict verdict = verify(told, "");
        assertThat(verdict.said()).contains("TRUE: 20 were drawn");
        assertThat(verdict.status()).isZero();

        List<String> forged = told.stream()
                .filter(line -> !line.contains("\"type\":\"Departed\""))
                .toList();
        assertThat(forged).hasSize(told.size() - 1);
        assertFalse(forged, "place 22 had not left, and was passed over by place 23");
    }

    @Test
    void a_draw_is_found_true_after_its_room_has_let_everybody_go() throws Exception {
        List<String> lines = new ArrayList<>(withLateOnes());
        lines.add(json(new QueueEvent.RoomEmptied(Rooms.SHOW, lines.size() + 1L, Rooms.CLOSES, 0, 25)));

        Verdict verdict = verify(lines, "");

        assertThat(verdict.said()).startsWith("TRUE: 20 were drawn");
        assertThat(verdict.status()).isZero();
    }

    /** Twenty are drawn, and five come later; all are called. */
    private static List<String> withLateOnes() {
        Rehearsal show = new Rehearsal().at(Rooms.OPENS.minusSeconds(60));
        show.open(Rooms.drawn());
        show.capacity(1, 100);
        show.join(0, 20).at(Rooms.OPENS);
        show.reveal(Rooms.SECRET);
        show.join(20, 25);
        return show.events().stream().map(VerifyDrawTest::json).toList();
    }

    private static int lastJoin(List<String> lines) {
        int last = 0;
        for (int line = 0; line < lines.size(); line++) {
            last = lines.get(line).contains("\"type\":\"Joined\"") ? line : last;
        }
        return last;
    }

    private static String buyer(String join) {
        return join.replaceAll(".*\"buyer\":\"([^\"]*)\".*", "$1");
    }

    private void assertFalse(List<String> lines, String fault) throws IOException, InterruptedException {
        Verdict verdict = verify(lines, "");
        assertThat(verdict.said()).contains("FALSE: ", fault);
        assertThat(verdict.status()).isEqualTo(1);
    }

    private Verdict verify(List<String> lines, String buyer) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("events.jsonl"), lines);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        file.toString(),
                        buyer)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Verdict(process.exitValue(), said);
    }
}
