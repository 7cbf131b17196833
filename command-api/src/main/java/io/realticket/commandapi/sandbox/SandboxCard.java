package io.realticket.commandapi.sandbox;

import io.realticket.commandapi.checkout.Card;
import java.util.Arrays;
import java.util.Optional;

/** The cards of the sandbox, by what paying with them is like. */
public enum SandboxCard {
    /** Authorised at once. */
    SUCCESS("sandbox-success"),
    /** Declined at once. */
    DECLINE("sandbox-decline"),
    /** Authorised after a while. */
    SLOW("sandbox-slow"),
    /** Authorised, but the answer is lost: what became of it is known a little later. */
    UNKNOWN("sandbox-unknown"),
    /** Authorised, but so late that the hold is over by then. */
    LATE("sandbox-late");

    private final String token;

    SandboxCard(String token) {
        this.token = token;
    }

    /** Returns the card as buyers name it. */
    public Card card() {
        return new Card(token);
    }

    /** Returns which of them {@code card} is. */
    static Optional<SandboxCard> of(Card card) {
        return Arrays.stream(values())
                .filter(one -> one.token.equals(card.token()))
                .findFirst();
    }
}
