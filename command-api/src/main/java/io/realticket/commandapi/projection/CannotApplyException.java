package io.realticket.commandapi.projection;

/** A record of the log contradicts what was applied before it. The partition must not go on without an operator. */
final class CannotApplyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotApplyException(String message) {
        super(message);
    }
}
