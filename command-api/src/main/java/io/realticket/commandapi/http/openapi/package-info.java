/** The API's own description, at {@code /openapi}, with a browsable page at {@code /openapi/ui}. */
@NullMarked
package io.realticket.commandapi.http.openapi;

import org.jspecify.annotations.NullMarked;
