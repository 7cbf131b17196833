/** Tests of presence. */
@NullMarked
package io.realticket.sseedge.presence;

import org.jspecify.annotations.NullMarked;
