/** Tells the decider of every show, until it has heard. */
@NullMarked
package io.realticket.commandapi.announce;

import org.jspecify.annotations.NullMarked;
