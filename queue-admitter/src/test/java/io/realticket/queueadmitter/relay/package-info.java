/** The relays, without a broker and with one. */
@NullMarked
package io.realticket.queueadmitter.relay;

import org.jspecify.annotations.NullMarked;
