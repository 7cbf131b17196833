package io.realticket.sseedge.history;

import io.realticket.contracts.seat.SeatState;
import io.realticket.contracts.seat.SeatStateKey;
import org.jspecify.annotations.Nullable;

/**
 * One record of {@code seat-state}.
 *
 * @param value null for a tombstone
 */
public record Entry(SeatStateKey key, @Nullable SeatState value) {}
