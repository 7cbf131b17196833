/** What a client is told when it does not get what it asked for (RFC 9457), in one place. */
@NullMarked
package io.realticket.commandapi.http.problem;

import org.jspecify.annotations.NullMarked;
