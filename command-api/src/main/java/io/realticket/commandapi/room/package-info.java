/** The waiting room as buyers and operators deal with it: asking the one who decides, and what must be known before. */
@NullMarked
package io.realticket.commandapi.room;

import org.jspecify.annotations.NullMarked;
