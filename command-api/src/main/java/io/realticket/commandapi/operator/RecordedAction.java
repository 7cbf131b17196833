package io.realticket.commandapi.operator;

import io.realticket.commandapi.message.Aggregate;
import java.time.Instant;

/**
 * What an operator did, as it was written down before it was done.
 *
 * @param number larger than those of earlier actions
 * @param at when it was written down
 */
public record RecordedAction(long number, Deed deed, Action action, Aggregate subject, Instant at) {}
