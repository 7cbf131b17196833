/** Puts the edge together: reads and validates the settings, makes the clients, starts and stops the parts in order. */
@NullMarked
package io.realticket.sseedge.config;

import org.jspecify.annotations.NullMarked;
