package io.realticket.seatprojector.seat;

/** What moved the deadline of a hold so far. The buyer's extension does it once, and so does a checkout. */
public enum DeadlineMoves {
    /** Nothing: it is where the first seat put it. */
    NONE(0),
    /** The buyer asked for more time. */
    EXTENSION(1),
    /** A payment began; the deadline may have been late enough already. */
    CHECKOUT(2),
    /** Both. */
    BOTH(3);

    private static final DeadlineMoves[] BY_CODE = {NONE, EXTENSION, CHECKOUT, BOTH};

    private final byte code;

    DeadlineMoves(int code) {
        this.code = (byte) code;
    }

    /** Whether the buyer's extension is used. */
    public boolean byExtension() {
        return (code & EXTENSION.code) != 0;
    }

    /** Whether a payment has begun. */
    public boolean byCheckout() {
        return (code & CHECKOUT.code) != 0;
    }

    byte code() {
        return code;
    }

    static DeadlineMoves ofCode(byte code) {
        return BY_CODE[code];
    }

    DeadlineMoves withExtension() {
        return BY_CODE[code | EXTENSION.code];
    }

    DeadlineMoves withCheckout() {
        return BY_CODE[code | CHECKOUT.code];
    }
}
