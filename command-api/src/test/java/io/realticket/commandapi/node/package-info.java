/** A whole node as tests see it: over HTTP, with a decider that answers as told behind it. */
@NullMarked
package io.realticket.commandapi.node;

import org.jspecify.annotations.NullMarked;
