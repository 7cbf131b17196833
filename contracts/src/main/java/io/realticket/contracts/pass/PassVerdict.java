package io.realticket.contracts.pass;

/** What is found of a text that is shown as a pass. */
public sealed interface PassVerdict {
    /** It is one, of the show asked for, and lives. Whether the one who shows it is its buyer remains to be seen. */
    record Good(Pass pass) implements PassVerdict {}

    /** It is worth nothing here and now. */
    record Bad(Why why) implements PassVerdict {}

    /** Why a text is worth nothing. */
    enum Why {
        /** It has not the form of a pass. */
        MALFORMED,
        /** It names a key that is not, or no longer, among ours. */
        UNKNOWN_KEY,
        /** The key it names did not sign it. */
        WRONG_SIGNATURE,
        /** It is for another show. */
        OTHER_SHOW,
        /** It begins later than clocks may differ. */
        NOT_YET,
        /** It has ended longer ago than clocks may differ. */
        ENDED
    }
}
