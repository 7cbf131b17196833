/** What a stream may ask of those who want it: a pass, by keys that others know. */
@NullMarked
package io.realticket.sseedge.pass;

import org.jspecify.annotations.NullMarked;
