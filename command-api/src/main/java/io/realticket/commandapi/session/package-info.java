/** Who asks: the signed token that a browser shows with every request. */
@NullMarked
package io.realticket.commandapi.session;

import org.jspecify.annotations.NullMarked;
