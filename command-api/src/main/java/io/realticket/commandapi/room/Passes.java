package io.realticket.commandapi.room;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.pass.PassKeys;
import io.realticket.contracts.pass.PassSigner;
import io.realticket.contracts.pass.PassVerdict;
import io.realticket.contracts.pass.PassVerifier;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Signs passes and reads them again, with keys that change by and by. Thread-safe. */
public final class Passes {
    private final PassKeyShelf shelf;
    private final Clock clock;
    private volatile Ring ring;

    /** Reads the keys, and makes the first if there is none. */
    public Passes(PassKeyShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
        this.ring = Ring.of(shelf.turned());
    }

    private record Ring(PassSigner signer, PassVerifier verifier, String jwks) {
        static Ring of(List<PassKeyShelf.Kept> kept) {
            // The first of all signs at once: there is nobody who knows an older one.
            PassKeyShelf.Kept signing = kept.stream()
                    .filter(PassKeyShelf.Kept::signs)
                    .reduce((_, newer) -> newer)
                    .orElse(kept.getFirst());
            PassKeys keys =
                    PassKeys.of(kept.stream().map(PassKeyShelf.Kept::key).toList());
            return new Ring(new PassSigner(signing.key()), new PassVerifier(keys), keys.jwks());
        }
    }

    /** Looks whether there are other keys. */
    public void refresh() {
        ring = Ring.of(shelf.turned());
    }

    /** Returns {@code pass} as a text. */
    public String sign(Pass pass) {
        return ring.signer().sign(pass);
    }

    /** Returns the pass that {@code text} is; empty if it is not a living one of {@code buyer} for {@code show}. */
    public Optional<Pass> read(String text, ShowId show, BuyerId buyer) {
        PassVerdict verdict = ring.verifier().verify(text, show, clock.instant());
        return verdict instanceof PassVerdict.Good(Pass pass) && pass.buyer().equals(buyer)
                ? Optional.of(pass)
                : Optional.empty();
    }

    /** Returns the public keys as a JSON web key set (RFC 7517). */
    public String jwks() {
        return ring.jwks();
    }
}
