/** The core: who may go in. Knows the JDK and the contracts only. */
@NullMarked
package io.realticket.queueadmitter.admission;

import org.jspecify.annotations.NullMarked;
