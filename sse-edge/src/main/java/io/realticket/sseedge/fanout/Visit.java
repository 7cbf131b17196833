package io.realticket.sseedge.fanout;

import io.realticket.contracts.pass.Pass;

/**
 * A good pass that one connection showed.
 *
 * @param demanded whether the stream is there by the pass alone, and ends with it
 * @param endsAtNanos when the pass ends, monotonic
 */
record Visit(Pass pass, boolean demanded, long endsAtNanos) {}
