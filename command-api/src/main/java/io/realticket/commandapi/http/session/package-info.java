/** Sessions: the cookie, who it stands for, and the ways in and out. */
@NullMarked
package io.realticket.commandapi.http.session;

import org.jspecify.annotations.NullMarked;
