package io.realticket.commandapi.checkout;

/** How a payment stands at the gateway, as far as we have been told. Each state leads only to those below it. */
public enum PaymentState {
    /** The gateway has not answered. */
    UNKNOWN,
    /** The card was declined. */
    DECLINED,
    /** The money is reserved. */
    AUTHORISED,
    /** What was reserved, or never was, cannot be taken any more. */
    VOIDED,
    /** The money is taken. */
    CAPTURED,
    /** The money was given back. */
    REFUNDED
}
