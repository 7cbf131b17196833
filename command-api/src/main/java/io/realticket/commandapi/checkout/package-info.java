/** Buying what is held: the intent, the payment, and how both end together. */
@NullMarked
package io.realticket.commandapi.checkout;

import org.jspecify.annotations.NullMarked;
