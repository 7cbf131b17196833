/** Commands out to the decider, replies back to those who wait for them. */
@NullMarked
package io.realticket.commandapi.replies;

import org.jspecify.annotations.NullMarked;
