/** The only way in: turns a request into a command and waits for its reply. */
@NullMarked
package io.realticket.commandapi;

import org.jspecify.annotations.NullMarked;
