package io.realticket.commandapi.checkout;

/** The payment gateway does not answer: whether it did what was asked is not known. */
public final class GatewayAwayException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what was tried */
    public GatewayAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
