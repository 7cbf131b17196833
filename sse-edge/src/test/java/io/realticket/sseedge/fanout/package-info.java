/** Tests of the fan-out, most of them over real connections. */
@NullMarked
package io.realticket.sseedge.fanout;

import org.jspecify.annotations.NullMarked;
