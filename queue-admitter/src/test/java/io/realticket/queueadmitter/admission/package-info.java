/** Tests of who waits, is called and is inside. */
@NullMarked
package io.realticket.queueadmitter.admission;

import org.jspecify.annotations.NullMarked;
