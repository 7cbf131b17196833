/** Guests: the cookie, and the buyer it stands for. */
@NullMarked
package io.realticket.commandapi.http.session;

import org.jspecify.annotations.NullMarked;
