package io.realticket.contracts.json;

import org.jspecify.annotations.Nullable;

/** The bytes of a record are not the JSON form of its kind. Such a record goes to the dead letters. */
public final class MalformedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
