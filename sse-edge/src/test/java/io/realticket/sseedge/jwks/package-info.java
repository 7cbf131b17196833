/** Tests of the keys of passes. */
@NullMarked
package io.realticket.sseedge.jwks;

import org.jspecify.annotations.NullMarked;
