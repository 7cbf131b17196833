/** What is said to the topics together with a change in PostgreSQL. */
@NullMarked
package io.realticket.commandapi.message;

import org.jspecify.annotations.NullMarked;
