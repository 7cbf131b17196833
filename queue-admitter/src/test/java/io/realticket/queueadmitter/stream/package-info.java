/** The shell around the decider, without a broker and with one. */
@NullMarked
package io.realticket.queueadmitter.stream;

import org.jspecify.annotations.NullMarked;
