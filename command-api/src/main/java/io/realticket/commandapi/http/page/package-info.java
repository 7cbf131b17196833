/** The web app's files, and the headers that every answer carries. */
@NullMarked
package io.realticket.commandapi.http.page;

import org.jspecify.annotations.NullMarked;
