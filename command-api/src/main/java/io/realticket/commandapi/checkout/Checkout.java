package io.realticket.commandapi.checkout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order on its way to a booking, or where that way ended.
 *
 * @param cause why it ended without a booking, as a stable code; null if it did not
 * @param begunAt when it was written down
 * @param changedAt when it came to its state
 * @param cancelAskedAt when the booking's cancel was first asked for; null if nobody did
 */
public record Checkout(
        Order order,
        CheckoutState state,
        PaymentState payment,
        @Nullable String cause,
        Instant begunAt,
        Instant changedAt,
        @Nullable Instant cancelAskedAt) {}
