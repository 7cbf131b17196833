package io.realticket.commandapi.challenge;

import io.realticket.commandapi.room.ChallengesOverloadedException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Work that takes a core: so much of it at the same time, and no endless line in front of it. Thread-safe. */
final class Turns {
    private final Semaphore places;
    private final Semaphore turns;

    /**
     * @param atOnceMax how much is done at the same time
     * @param waitingMax how much may wait for that
     */
    Turns(int atOnceMax, int waitingMax) {
        this.places = new Semaphore(atOnceMax + waitingMax);
        this.turns = new Semaphore(atOnceMax, true);
    }

    /** Does {@code work} once it is its turn; throws {@link ChallengesOverloadedException} if too much waits already. */
    <T> T inTurn(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new ChallengesOverloadedException();
        }
        try {
            turns.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } finally {
            places.release();
        }
    }
}
