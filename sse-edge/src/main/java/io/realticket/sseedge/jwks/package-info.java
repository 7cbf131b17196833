/** The keys of passes, fetched as a JSON web key set from whoever signs them. */
@NullMarked
package io.realticket.sseedge.jwks;

import org.jspecify.annotations.NullMarked;
