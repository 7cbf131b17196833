/** A browser's part of the stream, for tests: reads frames and keeps a map. */
@NullMarked
package io.realticket.sseedge.client;

import org.jspecify.annotations.NullMarked;
