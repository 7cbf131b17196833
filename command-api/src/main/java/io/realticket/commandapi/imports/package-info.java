/** Catalogs that arrive as files: the predecessor's place format and the demo catalog. */
@NullMarked
package io.realticket.commandapi.imports;

import org.jspecify.annotations.NullMarked;
