package io.realticket.contracts.session;

import io.realticket.contracts.id.BuyerId;
import java.time.Instant;

/**
 * Who a browser was when the token was written. It is to be believed while it is fresh, as
 * {@link SessionTokens#isFresh} says; after that only the database knows.
 *
 * @param issuedAt in whole seconds
 */
public record SessionToken(BuyerId buyer, SessionId session, Role role, Instant issuedAt) {}
