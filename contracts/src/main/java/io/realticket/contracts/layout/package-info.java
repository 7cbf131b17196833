/** How the seats of a place are arranged, packed so that a hundred thousand of them travel in one record. */
@NullMarked
package io.realticket.contracts.layout;

import org.jspecify.annotations.NullMarked;
