package io.realticket.commandapi.checkout;

import io.realticket.commandapi.booking.BookedSeats;
import io.realticket.commandapi.booking.Booking;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.hold.Answer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Waits for the end of a checkout that somebody else takes there. Thread-safe. */
public final class CheckoutWatch {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(640);

    private final Checkouts checkouts;
    private final Bookings bookings;
    private final Duration waitMax;

    /** @param waitMax how long one waits at most */
    public CheckoutWatch(Checkouts checkouts, Bookings bookings, Duration waitMax) {
        this.checkouts = checkouts;
        this.bookings = bookings;
        this.waitMax = waitMax;
    }

    /** Returns how the purchase of {@code order} ended, or that this is not known in time. */
    PurchaseOutcome until(Order order) {
        long deadlineNanos = System.nanoTime() + waitMax.toNanos();
        Duration pause = FIRST_PAUSE;
        PurchaseOutcome outcome = look(order);
        while (outcome == null) {
            if (System.nanoTime() - deadlineNanos >= 0 || Thread.currentThread().isInterrupted()) {
                return new PurchaseOutcome.Pending(order.booking());
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
            outcome = look(order);
        }
        return outcome;
    }

    private @Nullable PurchaseOutcome look(Order order) {
        Optional<Booking> booked = bookings.booking(order.buyer(), order.booking());
        if (booked.isPresent()) {
            return new PurchaseOutcome.BookedBefore(BookedSeats.of(booked.get()));
        }
        Optional<Checkout> checkout = checkouts.find(order.buyer(), order.booking());
        // One that is forgotten had not begun: it may be asked again under the same key.
        return checkout.isPresent()
                ? outcome(checkout.get())
                : new PurchaseOutcome.NotBegun(new Answer.NotSent(Answer.Why.UNAVAILABLE));
    }

    private static @Nullable PurchaseOutcome outcome(Checkout checkout) {
        String cause = Objects.requireNonNullElse(checkout.cause(), "");
        return switch (checkout.state()) {
            // What is settled is in the log, and so in the bookings in a moment.
            case PENDING, AUTHORISED, BOOKED, CANCELLED -> null;
            case DECLINED -> new PurchaseOutcome.Declined(cause);
            case REFUSED -> new PurchaseOutcome.Refused(cause);
            case ABANDONED -> new PurchaseOutcome.Abandoned();
        };
    }
}
