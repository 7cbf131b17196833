/** What operators do, in whose name and why. Knows the JDK and contracts, and the ports of the core only. */
@NullMarked
package io.realticket.commandapi.operator;

import org.jspecify.annotations.NullMarked;
