package io.realticket.contracts.session;

import java.util.UUID;

/**
 * One time that an account was entered. An account has at most one that counts.
 *
 * @param value a UUIDv7
 */
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
