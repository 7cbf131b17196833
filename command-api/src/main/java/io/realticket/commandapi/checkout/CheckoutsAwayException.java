package io.realticket.commandapi.checkout;

/** What became of a payment could not be written down now. It will be, as soon as the gateway is asked for it again. */
public final class CheckoutsAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause why */
    public CheckoutsAwayException(Throwable cause) {
        super("the checkout could not be written down", cause);
    }
}
