package io.realticket.contracts.queue;

/** Where a visitor has to show that a person is there. */
public enum ChallengedAt {
    /** Nowhere. */
    NEVER,
    /** Already for a place in line. */
    JOIN,
    /** When called, before going in: it spreads the peak of those who were called at once. */
    CLAIM
}
