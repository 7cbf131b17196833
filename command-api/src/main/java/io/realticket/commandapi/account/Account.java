package io.realticket.commandapi.account;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.session.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come.
 *
 * @param id the pseudonym under which the topics know them, for ever
 * @param loginId what they log in as, null for a guest
 */
public record Account(BuyerId id, Role role, @Nullable LoginId loginId) {}
