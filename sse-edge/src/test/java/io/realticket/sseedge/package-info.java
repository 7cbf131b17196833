/** Tests of the edge as a whole, on a real broker. */
@NullMarked
package io.realticket.sseedge;

import org.jspecify.annotations.NullMarked;
