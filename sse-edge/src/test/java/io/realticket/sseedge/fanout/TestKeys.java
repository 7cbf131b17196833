package io.realticket.sseedge.fanout;

import io.realticket.contracts.pass.PassKey;
import io.realticket.contracts.pass.PassKeys;
import io.realticket.contracts.pass.PassVerifier;
import io.realticket.sseedge.pass.PassKeySource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keys that a test publishes by hand. */
final class TestKeys implements PassKeySource {
    final PassKey key = PassKey.fresh();
    final Queue<CompletableFuture<Void>> askers = new ConcurrentLinkedQueue<>();
    private volatile PassVerifier verifier = verifier(key);

    private static PassVerifier verifier(PassKey... keys) {
        return new PassVerifier(PassKeys.of(List.of(keys)));
    }

    /** Knows {@code newer} as well from now on, and tells those who wait. */
    void publish(PassKey newer) {
        verifier = verifier(key, newer);
        askers.forEach(asker -> asker.complete(null));
    }

    @Override
    public PassVerifier verifier() {
        return verifier;
    }

    @Override
    public CompletableFuture<Void> renewed() {
        CompletableFuture<Void> asker = new CompletableFuture<>();
        askers.add(asker);
        return asker;
    }
}
