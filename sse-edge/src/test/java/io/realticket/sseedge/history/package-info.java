/** Histories of shows, for tests: what the projector would write to {@code seat-state}. */
@NullMarked
package io.realticket.sseedge.history;

import org.jspecify.annotations.NullMarked;
