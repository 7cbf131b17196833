package io.realticket.commandapi.hold;

/** This node has not heard enough of the log to answer truthfully; asking again shortly will help. */
public final class NotCaughtUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what is behind */
    public NotCaughtUpException(String what) {
        super(what + " has not caught up");
    }
}
