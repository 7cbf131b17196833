/** The right to shop for seats of one show, signed so that whoever has the public keys can tell it from a forgery. */
@NullMarked
package io.realticket.contracts.pass;

import org.jspecify.annotations.NullMarked;
