/**
 * The stream to the browser. One thread, the {@link io.realticket.sseedge.fanout.Fanout}, looks at the views once a tick
 * and encodes what is new once per channel; event loops write the same bytes to every subscriber. A subscriber belongs to
 * its event loop, a channel to the fan-out's thread, and the two only send each other tasks.
 */
@NullMarked
package io.realticket.sseedge.fanout;

import org.jspecify.annotations.NullMarked;
