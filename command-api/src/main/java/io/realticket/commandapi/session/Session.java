package io.realticket.commandapi.session;

import io.realticket.contracts.id.BuyerId;
import java.time.Instant;

/**
 * Who a browser is, and until when.
 *
 * @param expiresAt exclusive
 */
public record Session(BuyerId buyer, Instant expiresAt) {}
