/** Removes guests whom nobody has seen for long, and frees what they still have. */
@NullMarked
package io.realticket.commandapi.purge;

import org.jspecify.annotations.NullMarked;
