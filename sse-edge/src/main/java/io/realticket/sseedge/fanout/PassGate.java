package io.realticket.sseedge.fanout;

import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.pass.PassVerdict;
import io.realticket.contracts.pass.PassVerdict.Bad;
import io.realticket.contracts.pass.PassVerdict.Good;
import io.realticket.sseedge.pass.PassDemand;
import io.realticket.sseedge.view.RoomViews;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the pass of those who want a stream. Where a show has a waiting room its seats are shown to those inside alone;
 * its line is shown to everybody. Thread-safe; never waits.
 */
final class PassGate {
    private final PassDemand demand;
    private final Duration keysWithin;
    private final FanoutParts parts;
    private final FanoutMeters meters;

    /** Whether a stream may begin. */
    sealed interface Answer {
        /** It may. */
        record Admitted(@Nullable Visit visit) implements Answer {}

        /** It may not. */
        record Refused(Problem problem) implements Answer {}
    }

    PassGate(FanoutSettings settings, FanoutParts parts, FanoutMeters meters) {
        this.demand = settings.passes();
        this.keysWithin = settings.request().keysWithin();
        this.parts = parts;
        this.meters = meters;
    }

    /**
     * Returns whether the stream may begin. That is known at once unless the pass names a key that has to be fetched.
     *
     * @param loop where it becomes known then
     */
    CompletableFuture<Answer> check(StreamRequest request, Executor loop) {
        boolean guarded = demand == PassDemand.DEMANDED && request.subject() instanceof StreamSubject.Seats;
        RoomViews rooms = parts.served().rooms().current();
        if (rooms == null) {
            return answered(guarded ? new Answer.Refused(Problem.notReady()) : new Answer.Admitted(null));
        }
        String text = request.pass();
        boolean hasRoom = rooms.room(request.show()) != null;
        boolean demanded = guarded && hasRoom;
        if (text == null || !hasRoom) {
            return answered(without(demanded, Problem.notAdmitted()));
        }
        PassVerdict verdict = verdict(text, request);
        if (!verdict.equals(new Bad(PassVerdict.Why.UNKNOWN_KEY))) {
            return answered(answer(verdict, demanded));
        }
        return parts.keys()
                .renewed()
                .orTimeout(keysWithin.toNanos(), TimeUnit.NANOSECONDS)
                .handleAsync(
                        (_, failure) -> failure == null
                                ? answer(verdict(text, request), demanded)
                                : without(demanded, Problem.keysAway()),
                        loop);
    }

    private static CompletableFuture<Answer> answered(Answer answer) {
        return CompletableFuture.completedFuture(answer);
    }

    private static Answer without(boolean demanded, Problem problem) {
        return demanded ? new Answer.Refused(problem) : new Answer.Admitted(null);
    }

    private PassVerdict verdict(String text, StreamRequest request) {
        PassVerdict verdict = parts.keys()
                .verifier()
                .verify(text, request.show(), parts.clock().instant());
        meters.passChecked(
                switch (verdict) {
                    case Good _ -> "good";
                    case Bad(var why) -> why.name().toLowerCase(Locale.ROOT).replace('_', '-');
                });
        return verdict;
    }

    private Answer answer(PassVerdict verdict, boolean demanded) {
        // By the same clock that ends the stream: else it would end at once, and be asked for again.
        Instant now = parts.clock().instant();
        if (verdict instanceof Good(Pass pass) && now.isBefore(pass.until()) && !isRevoked(pass)) {
            long left = Duration.between(now, pass.until()).toNanos();
            return new Answer.Admitted(new Visit(pass, demanded, System.nanoTime() + left));
        }
        return without(demanded, Problem.notAdmitted());
    }

    private boolean isRevoked(Pass pass) {
        RoomViews rooms = parts.served().rooms().current();
        return rooms != null && rooms.revoked().contains(pass.id());
    }
}
