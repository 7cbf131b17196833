/** Tests of the tail. */
@NullMarked
package io.realticket.sseedge.tail;

import org.jspecify.annotations.NullMarked;
