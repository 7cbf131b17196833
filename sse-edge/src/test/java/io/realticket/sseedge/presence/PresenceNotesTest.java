package io.realticket.sseedge.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueCommand.NotePresence;
import io.realticket.contracts.queue.QueueCommand.NotePresent;
import io.realticket.contracts.topic.TopicSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the waiting rooms are told of those who are there. */
class PresenceNotesTest {
    private static final ShowId SHOW = new ShowId(new UUID(1, 1));
    private static final ShowId OTHER = new ShowId(new UUID(1, 2));
    private static final UUID INCARNATION = new UUID(9, 9);
    private static final int PASSES_MAX = 4;

    private final PresenceNotes notes =
            new PresenceNotes("edge", INCARNATION, () -> new CommandId(new UUID(3, 3)), PASSES_MAX);

    private static List<Visitor> visitors(ShowId show, int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        new Visitor(show, new PassId(new UUID(show.value().getLeastSignificantBits(), number))))
                .toList();
    }

    private List<NotePresent> digest(List<Visitor> present) {
        return notes.digest(present).stream().map(NotePresent.class::cast).toList();
    }

    private List<NotePresence> changes(List<Visitor> came, List<Visitor> left) {
        List<QueueCommand> told = notes.changes(new Attendance.Changes(came, left));
        return told.stream().map(NotePresence.class::cast).toList();
    }

    @Test
    void a_change_is_told_to_its_show_under_this_edges_name() {
        List<Visitor> both = new ArrayList<>(visitors(SHOW, 2));
        both.addAll(visitors(OTHER, 1));
        List<NotePresence> told = changes(both, List.of());
        assertThat(told).extracting(NotePresence::showId).containsExactlyInAnyOrder(SHOW, OTHER);
        assertThat(told).allSatisfy(note -> {
            assertThat(note.edge()).isEqualTo("edge");
            assertThat(note.incarnation()).isEqualTo(INCARNATION);
            assertThat(note.left()).isEmpty();
        });
        assertThat(changes(List.of(), List.of())).isEmpty();
    }

    @Test
    void many_changes_are_told_in_several_notes_and_none_is_lost() {
        List<NotePresence> told = changes(visitors(SHOW, 9), visitors(OTHER, 5));
        assertThat(told)
                .allSatisfy(note ->
                        assertThat(note.came().size() + note.left().size()).isBetween(1, PASSES_MAX));
        assertThat(told.stream().flatMap(note -> note.came().stream()))
                .containsExactlyElementsOf(
                        visitors(SHOW, 9).stream().map(Visitor::pass).toList());
        assertThat(told.stream().flatMap(note -> note.left().stream())).hasSize(5);
    }

    @Test
    void a_digest_says_who_is_there_and_once_that_nobody_is_any_more() {
        assertThat(digest(List.of())).isEmpty();
        assertThat(digest(visitors(SHOW, 2)))
                .singleElement()
                .satisfies(note -> assertThat(note.present()).hasSize(2));
        assertThat(digest(visitors(SHOW, 2))).hasSize(1);
        assertThat(digest(List.of())).singleElement().satisfies(note -> {
            assertThat(note.showId()).isEqualTo(SHOW);
            assertThat(note.present()).isEmpty();
        });
        assertThat(digest(List.of())).isEmpty();
    }

    @Test
    void a_show_that_was_only_told_of_changes_hears_as_well_that_nobody_is_left() {
        changes(visitors(SHOW, 1), List.of());
        assertThat(digest(List.of()))
                .singleElement()
                .satisfies(note -> assertThat(note.present()).isEmpty());
    }

    @Test
    void more_visitors_than_one_name_can_speak_of_are_told_under_several_and_the_single_name_is_given_up() {
        digest(visitors(SHOW, PASSES_MAX));
        List<NotePresent> many = digest(visitors(SHOW, 11));
        assertThat(many).extracting(NotePresent::edge).contains("edge", "edge#1", "edge#2");
        assertThat(many)
                .filteredOn(note -> note.edge().equals("edge"))
                .allSatisfy(note -> assertThat(note.present()).isEmpty());
        assertThat(many).allSatisfy(note -> assertThat(note.present()).hasSizeLessThanOrEqualTo(PASSES_MAX));
        assertThat(many.stream().flatMap(note -> note.present().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        visitors(SHOW, 11).stream().map(Visitor::pass).toList());
        // A pass stays with its name, in changes as well.
        for (NotePresence change : changes(visitors(SHOW, 11), List.of())) {
            assertThat(many).anySatisfy(note -> {
                assertThat(note.edge()).isEqualTo(change.edge());
                assertThat(note.present()).containsAll(change.came());
            });
        }
        assertThat(digest(List.of()))
                .allSatisfy(note -> assertThat(note.present()).isEmpty())
                .isNotEmpty();
        assertThat(digest(visitors(SHOW, 1))).extracting(NotePresent::edge).containsExactly("edge");
    }

    @Test
    void a_digest_of_a_whole_hall_is_whole_in_records_that_fit() {
        PresenceNotes ofMany = new PresenceNotes("edge", INCARNATION, () -> new CommandId(new UUID(3, 3)));
        List<Visitor> hall = visitors(SHOW, 25_001);

        List<QueueCommand> told = ofMany.digest(hall);

        assertThat(told.stream().flatMap(note -> ((NotePresent) note).present().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        hall.stream().map(Visitor::pass).toList());
        assertThat(told)
                .allSatisfy(note -> assertThat(JsonForm.QUEUE_COMMAND.write(note))
                        .hasSizeLessThan(TopicSpec.RECORD_BYTES_MAX * 9 / 10));
    }

    @Test
    void a_name_without_room_for_a_number_is_refused() {
        String tooLong = "x".repeat(PresenceNotes.NAME_LENGTH_MAX + 1);
        assertThatThrownBy(() -> new PresenceNotes(tooLong, INCARNATION, () -> new CommandId(INCARNATION)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
