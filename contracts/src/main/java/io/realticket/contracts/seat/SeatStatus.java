package io.realticket.contracts.seat;

/** How a seat stands. */
public enum SeatStatus {
    /** Nobody has it. */
    FREE(0),
    /** A buyer has it until a deadline. */
    HELD(1),
    /** It is booked. */
    SOLD(2),
    /** The organiser keeps it. */
    BLOCKED(3);

    private static final SeatStatus[] BY_CODE = {FREE, HELD, SOLD, BLOCKED};

    private final byte code;

    SeatStatus(int code) {
        this.code = (byte) code;
    }

    /** Returns the two bits that stand for the status on the stream to the browser. */
    public byte code() {
        return code;
    }

    /** Returns the status with {@code code}, 0 to 3. */
    public static SeatStatus ofCode(int code) {
        return BY_CODE[code];
    }
}
