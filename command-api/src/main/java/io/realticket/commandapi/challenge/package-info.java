/** Draws and speaks challenges, and keeps each within its own sealed name. */
@NullMarked
package io.realticket.commandapi.challenge;

import org.jspecify.annotations.NullMarked;
