package io.realticket.contracts.seat;

import java.time.Duration;

/**
 * What one buyer may take of one show.
 *
 * @param seatsPerBuyerMax held and booked seats together, 1 to {@value #SEATS_PER_BUYER_BOUND}
 * @param holdDuration from the first seat of a hold to its deadline, {@value #HOLD_SECONDS_MIN} s to
 *     {@value #HOLD_SECONDS_BOUND} s
 */
public record SaleRules(int seatsPerBuyerMax, Duration holdDuration) {
    /** Largest limit a show may set; a party beyond it is a matter for the organiser. */
    public static final int SEATS_PER_BUYER_BOUND = 50;
    /** Shortest hold a show may set; less would expire before a page is drawn. */
    public static final int HOLD_SECONDS_MIN = 1;
    /** Longest hold a show may set. */
    public static final int HOLD_SECONDS_BOUND = 3_600;

    /** Longest extension of a hold: enough to find a card, not enough to keep seats from others. */
    public static final Duration EXTENSION_BOUND = Duration.ofMinutes(2);

    /** Time that a payment has at least, from the beginning of its checkout: enough for a card that asks back. */
    public static final Duration CHECKOUT_DURATION = Duration.ofMinutes(2);

    /** The predecessor's limit of four seats, and five minutes to decide. */
    public static final SaleRules DEFAULT = new SaleRules(4, Duration.ofMinutes(5));

    /** Checks the bounds. */
    public SaleRules {
        if (seatsPerBuyerMax < 1 || seatsPerBuyerMax > SEATS_PER_BUYER_BOUND) {
            throw new IllegalArgumentException(
                    "seatsPerBuyerMax is 1 to " + SEATS_PER_BUYER_BOUND + ", not " + seatsPerBuyerMax);
        }
        if (holdDuration.compareTo(Duration.ofSeconds(HOLD_SECONDS_MIN)) < 0
                || holdDuration.compareTo(Duration.ofSeconds(HOLD_SECONDS_BOUND)) > 0) {
            throw new IllegalArgumentException(
                    "holdDuration is " + HOLD_SECONDS_MIN + " s to " + HOLD_SECONDS_BOUND + " s, not " + holdDuration);
        }
    }

    /** Returns by how much a hold may be extended, once: two minutes, but never more than the hold itself. */
    public Duration extensionDuration() {
        return holdDuration.compareTo(EXTENSION_BOUND) < 0 ? holdDuration : EXTENSION_BOUND;
    }
}
