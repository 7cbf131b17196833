package io.realticket.commandapi.checkout;

import io.realticket.commandapi.hold.Answer;
import io.realticket.commandapi.hold.CommandGateway;
import io.realticket.contracts.seat.SeatReply;

/** Ends bookings: the seats are free as soon as the decider has answered, the money follows. Thread-safe. */
public final class Cancellation {
    private final Checkouts checkouts;
    private final CommandGateway decider;

    /** @param checkouts sends the commands */
    public Cancellation(Checkouts checkouts, CommandGateway decider) {
        this.checkouts = checkouts;
        this.decider = decider;
    }

    /** What came of it. */
    public sealed interface Ended {
        /** The seats are free. */
        record Now(SeatReply.Cancelled reply) implements Ended {}

        /** There is no such booking, or not any more. */
        record Before() implements Ended {}

        /** It is written down and will be done. */
        record Soon() implements Ended {}

        /** Somebody has gone in with a ticket of it: it stands. */
        record Used() implements Ended {}
    }

    /** Ends the booking that {@code cancel} names. */
    public Ended cancel(BookingCancel cancel) {
        return decider.askThrough(cancel.command(), () -> checkouts.cancel(cancel))
                .map(Cancellation::ended)
                .orElseGet(Ended.Used::new);
    }

    private static Ended ended(Answer answer) {
        return switch (answer) {
            case Answer.Replied(SeatReply.Cancelled cancelled) -> new Ended.Now(cancelled);
            case Answer.Replied(SeatReply.Refused refused) ->
                switch (refused.reason()) {
                    case UNKNOWN_BOOKING, UNKNOWN_SHOW -> new Ended.Before();
                    default -> new Ended.Soon();
                };
            case Answer.Replied _, Answer.Late _, Answer.NotSent _ -> new Ended.Soon();
        };
    }
}
