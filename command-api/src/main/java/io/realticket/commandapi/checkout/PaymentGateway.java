package io.realticket.commandapi.checkout;

import io.realticket.contracts.id.BookingId;
import java.util.List;

/**
 * Whoever moves the money. Every call is idempotent by booking id, may be repeated whatever became of it before, and
 * answers within a bound of its own. Thread-safe.
 */
public interface PaymentGateway {
    /** Reserves what an order costs. Refused for good once the booking's payment was voided. */
    Answer authorise(Order order) throws GatewayAwayException;

    /** Returns what is known of the payment for {@code booking}. */
    Answer find(BookingId booking) throws GatewayAwayException;

    /** Takes what was reserved. */
    void capture(BookingId booking) throws GatewayAwayException;

    /**
     * Gives up what was reserved; if nothing was, makes sure that nothing ever will be.
     *
     * @return false if the money was taken already: then it stays so until it is given back
     */
    boolean cancel(BookingId booking) throws GatewayAwayException;

    /** Gives back what was taken. */
    void refund(BookingId booking) throws GatewayAwayException;

    /** Returns the cards that this gateway may be tried with, by what they are like; none if it moves real money. */
    default List<Card> testCards() {
        return List.of();
    }

    /** What the gateway says. */
    sealed interface Answer {
        /**
         * The money is reserved.
         *
         * @param reference what the gateway calls the payment, for the books
         */
        record Authorised(String reference) implements Answer {}

        /**
         * It never will be.
         *
         * @param reason the gateway's code for it
         */
        record Declined(String reason) implements Answer {}

        /** It was cancelled before it could be reserved or taken. */
        record Voided() implements Answer {}

        /** It is not known yet. */
        record Unknown() implements Answer {}

        /** Nobody ever asked. */
        record None() implements Answer {}
    }
}
