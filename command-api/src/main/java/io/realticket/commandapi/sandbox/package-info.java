/** A payment gateway to try everything with: no money moves. */
@NullMarked
package io.realticket.commandapi.sandbox;

import org.jspecify.annotations.NullMarked;
