/** How much one account or address may do, and how it is told. */
@NullMarked
package io.realticket.commandapi.http.limit;

import org.jspecify.annotations.NullMarked;
