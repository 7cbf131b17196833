/** Names of things: one record per kind of id, so that the compiler keeps them apart. */
@NullMarked
package io.realticket.contracts.id;

import org.jspecify.annotations.NullMarked;
