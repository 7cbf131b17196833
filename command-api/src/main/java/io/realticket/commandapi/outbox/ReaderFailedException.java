package io.realticket.commandapi.outbox;

/** A run of the reader ended although nobody closed it. */
final class ReaderFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final boolean hadBegun;

    ReaderFailedException(String why, boolean hadBegun) {
        super(why);
        this.why = why;
        this.hadBegun = hadBegun;
    }

    String why() {
        return why;
    }

    /** Whether the log had brought anything. */
    boolean hadBegun() {
        return hadBegun;
    }
}
