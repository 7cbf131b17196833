/** Who asks: the signed token that a browser shows with every request, which every service can verify alone. */
@NullMarked
package io.realticket.contracts.session;

import org.jspecify.annotations.NullMarked;
