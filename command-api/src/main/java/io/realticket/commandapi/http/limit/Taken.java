package io.realticket.commandapi.http.limit;

import java.time.Duration;

/**
 * What became of asking to do something once more.
 *
 * @param isAllowed whether it may be done; then it is counted
 * @param left how many may follow at once
 * @param pause until one more may be done, if this may not; otherwise zero
 * @param restored until a whole burst may be done
 */
record Taken(LimitClass counted, Rate rate, boolean isAllowed, long left, Duration pause, Duration restored) {}
