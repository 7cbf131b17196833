package io.realticket.commandapi.operator;

import java.util.Locale;

/** Every kind of thing that an operator may ask for. Its code is stable. */
public enum Action {
    /** A new program. */
    CREATE_PROGRAM,
    /** Other texts of a program. */
    CHANGE_PROGRAM,
    /** A program is no longer listed. */
    ARCHIVE_PROGRAM,
    /** An archived program is listed again. */
    RESTORE_PROGRAM,
    /** A new place with its first layout. */
    IMPORT_PLACE,
    /** A new layout of a place. */
    IMPORT_LAYOUT,
    /** A new show. */
    CREATE_SHOW,
    /** Other times or terms of a show. */
    CHANGE_SHOW,
    /** Another number of buyers may shop at the same time. */
    SET_CAPACITY,
    /** A show has a waiting room, or one by other rules. */
    SET_WAITING_ROOM,
    /** Another number of buyers may shop at the same time in all shows together. */
    SET_CAPACITY_TOTAL,
    /** Nobody in line is called for a while. */
    PAUSE_CALLS,
    /** Calls go on. */
    RESUME_CALLS,
    /** Nobody is let in any more. */
    CLOSE_ROOM,
    /** Nobody gets seats for a while. */
    PAUSE_SALE,
    /** A paused sale goes on. */
    RESUME_SALE,
    /** The sale ends now. */
    CLOSE_SHOW,
    /** A show goes on after a fault. */
    RESUME_SHOW,
    /** All that is held is given back. */
    RELEASE_HOLDS,
    /** Seats go off sale for the house. */
    BLOCK_SEATS,
    /** Seats of the house are put back on sale. */
    UNBLOCK_SEATS,
    /** A show for trying begins anew. */
    RESET_SHOW;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the stable name. */
    public String code() {
        return code;
    }
}
