package io.realticket.commandapi.http.limit;

import java.util.Locale;

/** Whose doing is counted, and of what. */
public enum LimitClass {
    /** Writes of one account. */
    ACCOUNT,
    /** Writes that come from one address. */
    ADDRESS,
    /** Ways in, and looks at login ids, from one address. */
    ENTRY,
    /** Wrong passwords for one login id from one address. */
    LOG_IN,
    /** Wrong passwords for one login id from wherever. */
    LOGIN_ID,
    /** Wrong answers to challenges of one account. */
    CHALLENGE;

    /** Returns the name by which headers and figures call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
