package io.realticket.commandapi.operator;

import io.realticket.commandapi.message.Aggregate;

/**
 * A deed with what is done to what.
 *
 * @param subject what it concerns; of something new, the id it will have if this is the first time that it is asked for
 * @param fingerprint of all that was asked: two requests under one id are the same if theirs are equal
 */
public record Act(Deed deed, Action action, Aggregate subject, String fingerprint) {}
