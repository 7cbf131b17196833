/** Who may come: guests, those who signed up, and operators; and the one session each of them has. */
@NullMarked
package io.realticket.commandapi.account;

import org.jspecify.annotations.NullMarked;
