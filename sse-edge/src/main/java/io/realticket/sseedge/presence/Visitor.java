package io.realticket.sseedge.presence;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;

/** A pass that somebody shows here. */
public record Visitor(ShowId show, PassId pass) {}
