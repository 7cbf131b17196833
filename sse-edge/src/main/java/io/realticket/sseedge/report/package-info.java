/** Tells the waiting rooms, through their commands, who is there. */
@NullMarked
package io.realticket.sseedge.report;

import org.jspecify.annotations.NullMarked;
