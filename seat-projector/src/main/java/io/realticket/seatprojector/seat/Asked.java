package io.realticket.seatprojector.seat;

import io.realticket.contracts.seat.SeatCommand;

/**
 * What a command asked, in few bytes, so that the same key with another body is found out. It stands in the changelog:
 * neither a code nor how a body is hashed may ever change. The times a command carries are not part of what it asks, nor
 * is the pass that it is asked under, which may have been renewed, nor the order in which it names things.
 *
 * @param kind of command
 * @param body {@link BodyHash} of everything else that it asks
 */
public record Asked(Kind kind, long body) {
    /** What a row tells that was written before it was kept. */
    public static final Asked UNKNOWN = new Asked(Kind.UNKNOWN, 0);

    /** Kinds of commands whose grants are remembered. */
    public enum Kind {
        /** Not known any more. */
        UNKNOWN(0),
        /** One whose grants are not remembered, so that it is never the same as one that is. */
        OTHER(1),
        /** Named seats. */
        HOLD_SEATS(2),
        /** The best seats. */
        HOLD_BEST(3),
        /** More time. */
        EXTEND_HOLD(4),
        /** Named seats given back. */
        RELEASE_SEATS(5),
        /** All seats given back. */
        RELEASE_HOLD(6),
        /** A booking ended. */
        CANCEL_BOOKING(7),
        /** Seats taken off sale. */
        BLOCK_SEATS(8),
        /** Seats put back on sale. */
        UNBLOCK_SEATS(9),
        /** A sale paused. */
        PAUSE_SALE(10),
        /** A paused sale resumed. */
        RESUME_SALE(11),
        /** All holds given back. */
        RELEASE_ALL_HOLDS(12),
        /** All holds and bookings given back. */
        RESET_SHOW(13),
        /** A sale closed. */
        CLOSE_SHOW(14),
        /** A suspended show put back to work. */
        RESUME_SHOW(15);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        /** Returns the kind's byte in the changelog. */
        public byte code() {
            return code;
        }

        /** Returns the kind that {@code code} stands for, and throws {@link IllegalStateException} if it is none. */
        public static Kind ofCode(byte code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalStateException("the changelog has a grant of unknown kind " + code);
        }
    }

    static Asked of(SeatCommand command) {
        return switch (command) {
            case SeatCommand.HoldSeats hold -> new Asked(Kind.HOLD_SEATS, BodyHash.ofSeats(hold.seats()));
            case SeatCommand.HoldBestAvailable best -> new Asked(Kind.HOLD_BEST, BodyHash.of(best));
            case SeatCommand.ExtendHold extend ->
                new Asked(Kind.EXTEND_HOLD, BodyHash.of(extend.holdId().value()));
            case SeatCommand.ReleaseSeats release -> new Asked(Kind.RELEASE_SEATS, BodyHash.ofSeats(release.seats()));
            case SeatCommand.ReleaseHold release -> new Asked(Kind.RELEASE_HOLD, 0);
            case SeatCommand.CancelBooking cancel ->
                new Asked(Kind.CANCEL_BOOKING, BodyHash.of(cancel.bookingId().value()));
            case SeatCommand.BeginCheckout begin -> new Asked(Kind.OTHER, 0);
            case SeatCommand.ConfirmHold confirm -> new Asked(Kind.OTHER, 0);
            case SeatCommand.BlockSeats block -> new Asked(Kind.BLOCK_SEATS, BodyHash.of(block));
            case SeatCommand.UnblockSeats unblock -> new Asked(Kind.UNBLOCK_SEATS, BodyHash.of(unblock));
            case SeatCommand.OpenShow open -> new Asked(Kind.OTHER, 0);
            case SeatCommand.CloseShow close -> new Asked(Kind.CLOSE_SHOW, BodyHash.of(close.reason()));
            case SeatCommand.ResumeShow resume -> new Asked(Kind.RESUME_SHOW, BodyHash.of(resume.reason()));
            case SeatCommand.PauseSale pause -> new Asked(Kind.PAUSE_SALE, BodyHash.of(pause));
            case SeatCommand.ResumeSale resume -> new Asked(Kind.RESUME_SALE, BodyHash.of(resume.reason()));
            case SeatCommand.ReleaseAllHolds all -> new Asked(Kind.RELEASE_ALL_HOLDS, BodyHash.of(all.reason()));
            case SeatCommand.ResetShow reset -> new Asked(Kind.RESET_SHOW, BodyHash.of(reset.reason()));
            case SeatCommand.RevokePass revoke -> new Asked(Kind.OTHER, 0);
            case SeatCommand.Tick tick -> new Asked(Kind.OTHER, 0);
        };
    }

    /** Whether {@code other} asks the same, as far as is known. */
    boolean isSameAs(Asked other) {
        return kind == Kind.UNKNOWN || equals(other);
    }
}
