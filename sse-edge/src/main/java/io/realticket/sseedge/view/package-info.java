/** How the seats of every show stand, and what has changed since any cursor. */
@NullMarked
package io.realticket.sseedge.view;

import org.jspecify.annotations.NullMarked;
