/** Signing up. */
@NullMarked
package io.realticket.commandapi.http.account;

import org.jspecify.annotations.NullMarked;
