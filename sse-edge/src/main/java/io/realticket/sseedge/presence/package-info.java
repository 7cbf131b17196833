/** Who is there: the passes that are connected to this edge, and what the waiting rooms are told of them. */
@NullMarked
package io.realticket.sseedge.presence;

import org.jspecify.annotations.NullMarked;
