package io.realticket.seatprojector.seat;

import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatRange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hashes what a command asks into 64 bits: FNV-1a over characters and the bytes of numbers, each text ended by a zero.
 * What has no order is hashed one by one, mixed and summed. It need not withstand an attack, since a key is compared
 * with itself only for one buyer; it must be the same on every machine and in every version, which {@code hashCode} is
 * not.
 */
final class BodyHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private BodyHash() {}

    static long of(UUID id) {
        return with(with(OFFSET, id.getMostSignificantBits()), id.getLeastSignificantBits());
    }

    static long of(SeatCommand.HoldBestAvailable best) {
        long hash = with(OFFSET, best.seatCount());
        String category = best.category();
        hash = category == null ? with(hash, 0) : with(with(hash, 1), category);
        long sum = best.sections().size();
        for (SectionId section : best.sections()) {
            sum += mixed(with(OFFSET, section.value()));
        }
        return with(hash, sum);
    }

    static long of(SeatCommand.PauseSale pause) {
        return with(with(OFFSET, pause.message()), pause.reason());
    }

    static long of(@Nullable String reason) {
        return reason == null ? OFFSET : with(OFFSET, reason);
    }

    static long of(SeatCommand.BlockSeats block) {
        return with(with(with(OFFSET, block.onlyFree() ? 1 : 0), block.reason()), sum(block.ranges()));
    }

    static long of(SeatCommand.UnblockSeats unblock) {
        return with(with(OFFSET, unblock.reason()), sum(unblock.ranges()));
    }

    private static long sum(List<SeatRange> ranges) {
        long sum = ranges.size();
        for (SeatRange range : ranges) {
            sum += mixed(with(with(with(OFFSET, range.section().value()), range.from()), range.to()));
        }
        return sum;
    }

    static long ofSeats(List<SeatId> seats) {
        long sum = seats.size();
        for (SeatId seat : seats) {
            sum += mixed(with(with(OFFSET, seat.section().value()), seat.index()));
        }
        return sum;
    }

    private static long with(long hash, String text) {
        long next = hash;
        for (int at = 0; at < text.length(); at++) {
            next = (next ^ text.charAt(at)) * PRIME;
        }
        return next * PRIME;
    }

    private static long with(long hash, long number) {
        long next = hash;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            next = (next ^ (number >>> shift & 0xff)) * PRIME;
        }
        return next;
    }

    // The finaliser of MurmurHash3, without which the hashes of neighbouring seats would often sum up to the same.
    private static long mixed(long hash) {
        long next = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        next = (next ^ next >>> 33) * 0xc4ceb9fe1a85ec53L;
        return next ^ next >>> 33;
    }
}
