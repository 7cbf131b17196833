package io.realticket.contracts.session;

/** What an account may do. Each role may do all that those before it may. */
public enum Role {
    /** Came without signing up. */
    GUEST,
    /** Has signed up. */
    USER,
    /** Operates the platform. */
    ADMIN
}
