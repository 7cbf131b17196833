package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.room.RoomTerms;
import io.realticket.contracts.queue.ChallengedAt;
import io.realticket.contracts.queue.LineOrder;
import io.realticket.contracts.queue.RoomSettings;
import io.realticket.contracts.queue.RoomTimes;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A waiting room. What is left out is as usual.
 *
 * @param order draw or arrival; never changes
 * @param claimSeconds from being called to going in
 * @param shoppingSeconds from going in to the end of the pass
 * @param graceSeconds how long one inside may be out of sight
 * @param callsPerSecondMax most visitors called in one second
 * @param challengedAt never, join or claim
 * @param version of the show that the operator saw
 */
record RoomRequest(
        @Nullable String order,
        @Nullable Integer claimSeconds,
        @Nullable Integer shoppingSeconds,
        @Nullable Integer graceSeconds,
        @Nullable Integer callsPerSecondMax,
        @Nullable String challengedAt,
        @Nullable Long version,
        @Nullable String reason) {
    /** All of it, within its bounds. */
    record Checked(RoomTerms terms, long version, String reason) {}

    private static final RoomTerms USUAL = RoomTerms.DEFAULT;

    Checked checked() {
        Fields fields = new Fields();
        LineOrder line = order == null
                ? USUAL.order()
                : fields.parsed("order", upper(order), LineOrder::valueOf, "must be draw or arrival");
        ChallengedAt challenged = challengedAt == null
                ? USUAL.challengedAt()
                : fields.parsed(
                        "challengedAt", upper(challengedAt), ChallengedAt::valueOf, "must be never, join or claim");
        int claim = seconds(
                fields,
                "claimSeconds",
                claimSeconds,
                USUAL.times().claim(),
                RoomTimes.CLAIM_SECONDS_MIN,
                RoomTimes.CLAIM_SECONDS_MAX);
        int shopping = seconds(
                fields,
                "shoppingSeconds",
                shoppingSeconds,
                USUAL.times().shopping(),
                RoomTimes.SHOPPING_SECONDS_MIN,
                RoomTimes.SHOPPING_SECONDS_MAX);
        int grace = seconds(
                fields,
                "graceSeconds",
                graceSeconds,
                USUAL.times().grace(),
                RoomTimes.GRACE_SECONDS_MIN,
                RoomTimes.GRACE_SECONDS_MAX);
        int calls = fields.number(
                "callsPerSecondMax",
                Objects.requireNonNullElse(callsPerSecondMax, USUAL.callsPerSecondMax()),
                1,
                RoomSettings.CALLS_PER_SECOND_BOUND);
        long seen = fields.version(version);
        String why = fields.reason(reason);
        fields.throwIfAny();
        RoomTimes times =
                new RoomTimes(Duration.ofSeconds(claim), Duration.ofSeconds(shopping), Duration.ofSeconds(grace));
        return new Checked(
                new RoomTerms(Objects.requireNonNull(line), times, calls, Objects.requireNonNull(challenged)),
                seen,
                why);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static int seconds(Fields fields, String field, @Nullable Integer given, Duration usual, int min, int max) {
        return fields.number(field, Objects.requireNonNullElse(given, Math.toIntExact(usual.toSeconds())), min, max);
    }
}
