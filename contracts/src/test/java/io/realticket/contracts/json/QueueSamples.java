package io.realticket.contracts.json;

import static io.realticket.contracts.json.Samples.ACTOR;
import static io.realticket.contracts.json.Samples.AT;
import static io.realticket.contracts.json.Samples.BUYER;
import static io.realticket.contracts.json.Samples.CLOSES;
import static io.realticket.contracts.json.Samples.COMMAND;
import static io.realticket.contracts.json.Samples.LATER;
import static io.realticket.contracts.json.Samples.OPENS;
import static io.realticket.contracts.json.Samples.REASON;
import static io.realticket.contracts.json.Samples.SHOW;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.Departure;
import io.realticket.contracts.queue.JoinsDigest;
import io.realticket.contracts.queue.LineDraw;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.QueueCommand;
import io.realticket.contracts.queue.QueueEvent;
import io.realticket.contracts.queue.QueueRefusal;
import io.realticket.contracts.queue.QueueReply;
import io.realticket.contracts.queue.QueueState;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomStatus;
import io.realticket.contracts.queue.RoomTimes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The sample records of waiting rooms. */
final class QueueSamples {
    private static final PassId PASS = PassId.of("7d0c2f4e-1b7a-8e55-a1c3-00112233ff55");
    private static final PassId OTHER_PASS = PassId.of("0b8e61d2-66f0-8a01-93de-aabbccddeeff");
    private static final String EDGE = "edge-1.example.org";
    private static final UUID INCARNATION = UUID.fromString("0195a1b2-0000-7000-8000-00000000ed6e");
    private static final String MESSAGE = "잠시 후 다시 입장합니다.";
    private static final String SECRET = "correct horse battery staple correct horse";
    private static final String JOINS = JoinsDigest.NONE.and(BUYER).hex();
    private static final String SEED = LineDraw.seed(SECRET, new JoinsDigest(JOINS));

    private static final RoomSettings SETTINGS = new RoomSettings(
            2,
            OPENS,
            CLOSES,
            LineOrder.DRAW,
            RoomTimes.DEFAULT,
            RoomSettings.CALLS_PER_SECOND_DEFAULT,
            ChallengedAt.CLAIM,
            LineDraw.commitment(SECRET));

    private QueueSamples() {}

    /** Returns one record of every kind. */
    static List<Object> kinds() {
        return Stream.of(commands(), events(), replies(), states())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> commands() {
        return List.of(
                new QueueCommand.OpenRoom(COMMAND, SHOW, SETTINGS),
                new QueueCommand.SetCapacity(COMMAND, SHOW, 4, 500, ACTOR, REASON),
                new QueueCommand.RevealSecret(COMMAND, SHOW, SECRET),
                new QueueCommand.Join(COMMAND, SHOW, BUYER),
                new QueueCommand.FindPlace(COMMAND, SHOW, BUYER),
                new QueueCommand.Claim(COMMAND, SHOW, BUYER),
                new QueueCommand.Leave(COMMAND, SHOW, BUYER),
                new QueueCommand.PauseCalls(COMMAND, SHOW, MESSAGE, ACTOR, REASON),
                new QueueCommand.ResumeCalls(COMMAND, SHOW, ACTOR, REASON),
                new QueueCommand.CloseRoom(COMMAND, SHOW, MESSAGE, ACTOR, REASON),
                new QueueCommand.NotePresence(COMMAND, SHOW, EDGE, INCARNATION, List.of(PASS), List.of(OTHER_PASS)),
                new QueueCommand.NotePresent(COMMAND, SHOW, EDGE, INCARNATION, List.of(PASS, OTHER_PASS)),
                new QueueCommand.NoteSeats(COMMAND, SHOW, 4_711, 0, -2, BUYER),
                new QueueCommand.Tick(COMMAND, SHOW));
    }

    private static List<Object> events() {
        return List.of(
                new QueueEvent.RoomOpened(SHOW, 1, AT, SETTINGS),
                new QueueEvent.RoomChanged(SHOW, 2, AT, SETTINGS),
                new QueueEvent.CapacitySet(SHOW, 3, AT, 4, 500, ACTOR, REASON),
                new QueueEvent.Joined(SHOW, 4, AT, BUYER, 0),
                new QueueEvent.LineDrawn(SHOW, 5, AT, SECRET, JOINS, SEED, 1),
                new QueueEvent.Called(SHOW, 6, AT, LATER, List.of(new QueueEvent.Calling(BUYER, 0, false))),
                new QueueEvent.Entered(SHOW, 7, AT, BUYER, PASS, LATER),
                new QueueEvent.CallMissed(SHOW, 7, AT, BUYER),
                new QueueEvent.Departed(SHOW, 8, AT, BUYER, Departure.LEFT, PASS, LATER),
                new QueueEvent.PresenceNoted(SHOW, 9, AT, EDGE, INCARNATION, List.of(PASS), List.of(OTHER_PASS)),
                new QueueEvent.GraceRestarted(SHOW, 10, AT),
                new QueueEvent.SoldOut(SHOW, 11, AT),
                new QueueEvent.BackInStock(SHOW, 12, AT),
                new QueueEvent.CallsPaused(SHOW, 13, AT, MESSAGE, ACTOR, REASON),
                new QueueEvent.CallsResumed(SHOW, 14, AT, ACTOR, REASON),
                new QueueEvent.RoomClosed(SHOW, 15, AT, MESSAGE, ACTOR, REASON),
                new QueueEvent.RoomSuspended(SHOW, 16, AT, 4_711, "java.lang.ArithmeticException"),
                new QueueEvent.RoomEmptied(SHOW, 17, AT, 12, 4_711));
    }

    private static List<Object> replies() {
        return List.of(
                new QueueReply.NoWaitingRoom(COMMAND, SHOW, AT, BUYER),
                new QueueReply.Waiting(COMMAND, SHOW, AT, BUYER, 4_711, 3_021, 2_998),
                new QueueReply.Called(COMMAND, SHOW, AT, BUYER, 3_021, LATER, false),
                new QueueReply.Inside(COMMAND, SHOW, AT, BUYER, PASS, LATER),
                new QueueReply.Outside(COMMAND, SHOW, AT, BUYER, Departure.GONE),
                new QueueReply.Done(COMMAND, SHOW, AT),
                new QueueReply.Refused(COMMAND, SHOW, AT, BUYER, QueueRefusal.NOT_CALLED));
    }

    private static List<Object> states() {
        return List.of(
                new QueueState.Room(
                        6,
                        AT,
                        RoomStatus.CALLING,
                        OPENS,
                        3_022,
                        List.of(17, 2_004),
                        2_998,
                        3,
                        497,
                        500,
                        6_020,
                        5_000,
                        SETTINGS.commitment(),
                        SEED,
                        96,
                        132,
                        1_204,
                        311,
                        ""),
                new QueueState.Pass(BUYER, LATER, false));
    }

    /** Returns records with fewer components by the names of their golden files. */
    static Map<String, Object> otherShapes() {
        return Map.of(
                "QueueCommand.OpenRoom-arrival",
                new QueueCommand.OpenRoom(
                        COMMAND,
                        SHOW,
                        new RoomSettings(
                                1, OPENS, CLOSES, LineOrder.ARRIVAL, RoomTimes.DEFAULT, 1, ChallengedAt.NEVER, null)),
                "QueueCommand.SetCapacity-first",
                new QueueCommand.SetCapacity(COMMAND, SHOW, 1, 30, null, null),
                "QueueCommand.NoteSeats-nobody",
                new QueueCommand.NoteSeats(COMMAND, SHOW, 4_711, 2, 0, null),
                "QueueEvent.CapacitySet-first",
                new QueueEvent.CapacitySet(SHOW, 3, AT, 1, 30, null, null),
                "QueueEvent.Departed-waiting",
                new QueueEvent.Departed(SHOW, 8, AT, BUYER, Departure.LEFT, null, null),
                "QueueReply.NoWaitingRoom-operator",
                new QueueReply.NoWaitingRoom(COMMAND, SHOW, AT, null),
                "QueueReply.Waiting-undrawn",
                new QueueReply.Waiting(COMMAND, SHOW, AT, BUYER, 4_711, null, null),
                "QueueReply.Outside-never",
                new QueueReply.Outside(COMMAND, SHOW, AT, BUYER, null),
                "QueueReply.Refused-operator",
                new QueueReply.Refused(COMMAND, SHOW, AT, null, QueueRefusal.ROOM_IMMUTABLE),
                "QueueState.Room-gathering",
                new QueueState.Room(
                        1,
                        AT,
                        RoomStatus.GATHERING,
                        OPENS,
                        0,
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null,
                        0,
                        0,
                        MESSAGE));
    }
}
