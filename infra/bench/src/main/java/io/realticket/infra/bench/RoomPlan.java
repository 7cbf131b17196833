package io.realticket.infra.bench;

import java.time.Duration;
import java.util.List;

/** How much of the waiting room is measured. */
record RoomPlan(Joins joins, Crowd crowd, Frames frames, Requests requests, Claims claims) {
    /**
     * From topic to topic.
     *
     * @param warmUp joins that are not counted
     * @param rounds each with a room of its own
     * @param joined in each round
     */
    record Joins(int warmUp, int rounds, int joined) {}

    /**
     * One room with many.
     *
     * @param visitors who wait
     * @param restores how often the admitter is killed and has to read the room back
     */
    record Crowd(int visitors, int restores) {}

    /**
     * From a record about a room to everybody's screen.
     *
     * @param subscribers how many watch, one after another
     * @param rounds for each of them
     * @param told records in a round
     * @param every from one record to the next
     * @param idle how long it is watched what nothing costs
     */
    record Frames(List<Integer> subscribers, int rounds, int told, Duration every, Duration idle) {}

    /**
     * By HTTP.
     *
     * @param guests who join, in each round another room
     * @param rounds after one that is not counted
     * @param connections that ask, each as soon as it is answered
     * @param steady joins a second of those who come by a schedule
     */
    record Requests(int guests, int rounds, int connections, int steady) {}

    /**
     * Simulated.
     *
     * @param called how many are called at once
     * @param crowds how many crowds, each with a seed of its own
     */
    record Claims(int called, int crowds) {}

    /** Returns the plan of the published figures. */
    static RoomPlan full() {
        return new RoomPlan(
                new Joins(300_000, 5, 300_000),
                new Crowd(1_000_000, 3),
                new Frames(List.of(100, 1_000, 10_000), 3, 40, Duration.ofMillis(250), Duration.ofSeconds(10)),
                new Requests(6_000, 3, 100, 300),
                new Claims(2_000, 20));
    }

    /** Returns the plan that only shows that everything works. */
    static RoomPlan quick() {
        return new RoomPlan(
                new Joins(50_000, 1, 50_000),
                new Crowd(50_000, 1),
                new Frames(List.of(100, 1_000), 1, 12, Duration.ofMillis(250), Duration.ofSeconds(3)),
                new Requests(1_000, 1, 50, 200),
                new Claims(2_000, 3));
    }
}
