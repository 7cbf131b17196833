/** The only way out: sends what changed to every subscriber. */
@NullMarked
package io.realticket.sseedge;

import org.jspecify.annotations.NullMarked;
