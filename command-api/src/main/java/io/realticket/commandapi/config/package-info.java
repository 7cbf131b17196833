/** Settings and the wiring of everything else. */
@NullMarked
package io.realticket.commandapi.config;

import org.jspecify.annotations.NullMarked;
