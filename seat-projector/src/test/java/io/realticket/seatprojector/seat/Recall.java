package io.realticket.seatprojector.seat;

/**
 * How much a book remembers: as usual, or so little that a simulation meets what it forgets.
 *
 * @param grantsMax grants
 * @param confirmedMax bookings
 * @param revokedMax revoked passes, one by one
 */
record Recall(int grantsMax, int confirmedMax, int revokedMax) {
    static final Recall USUAL =
            new Recall(GrantRing.GRANTS_MAX, ConfirmedRing.CONFIRMED_MAX, RevokedPasses.REVOKED_MAX);

    /** Returns a book of the story's show that nothing is known of yet. */
    SeatBook newBook() {
        return new SeatBook(
                SeatStory.SHOW,
                new GrantRing(grantsMax),
                new ConfirmedRing(confirmedMax),
                new RevokedPasses(revokedMax));
    }
}
