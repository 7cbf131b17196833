package io.realticket.sseedge.view;

import io.realticket.contracts.queue.QueueState;

/**
 * How one waiting room stands: its latest record is the whole truth.
 *
 * @param at where that record is
 */
public record RoomView(Cursor at, QueueState.Room room) {}
