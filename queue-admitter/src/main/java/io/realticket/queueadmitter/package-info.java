/** Decides about the waiting room. */
@NullMarked
package io.realticket.queueadmitter;

import org.jspecify.annotations.NullMarked;
