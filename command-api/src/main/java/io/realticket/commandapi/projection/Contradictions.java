package io.realticket.commandapi.projection;

import io.realticket.contracts.json.MalformedRecordException;
import org.springframework.dao.DataIntegrityViolationException;

/** Which failures are the log's, and not those of a connection. */
final class Contradictions {
    private Contradictions() {}

    /** Whether trying again cannot help: the record contradicts others, breaks the guard, or cannot be read. */
    static boolean isOne(RuntimeException e) {
        return e instanceof CannotApplyException
                || e instanceof DataIntegrityViolationException
                || e instanceof MalformedRecordException;
    }
}
