/** HTTP in and out: the only place that knows paths, status codes and cookies. */
@NullMarked
package io.realticket.commandapi.http;

import org.jspecify.annotations.NullMarked;
