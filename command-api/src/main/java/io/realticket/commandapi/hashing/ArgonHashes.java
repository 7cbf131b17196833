package io.realticket.commandapi.hashing;

import io.realticket.commandapi.account.HashingOverloadedException;
import io.realticket.commandapi.account.Password;
import io.realticket.commandapi.account.PasswordHashes;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * argon2id in a bounded pool of platform threads, so that a crowd that logs in takes neither all cores nor all memory from
 * a crowd that buys. Thread-safe.
 */
public final class ArgonHashes implements PasswordHashes, AutoCloseable {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final Duration CLOSE_WAIT_MAX = Duration.ofSeconds(5);

    private final Argon2PasswordEncoder encoder;
    private final ThreadPoolExecutor threads;
    private final String nobodys;

    /** Starts the pool. */
    public ArgonHashes(HashingSettings settings) {
        this.encoder =
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, settings.memoryKib(), settings.iterations());
        this.threads = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waitingMax()),
                Thread.ofPlatform().name("hashing-", 0).daemon().factory());
        this.nobodys = hash(new Password("nobody's password"));
    }

    @Override
    public String hash(Password password) {
        return inPool(() -> encoder.encode(password.value()));
    }

    @Override
    public boolean matches(Password password, @Nullable String hash) {
        boolean right = inPool(() -> encoder.matches(password.value(), hash == null ? nobodys : hash));
        return right && hash != null;
    }

    private <T> T inPool(Callable<T> work) {
        try {
            Future<T> hashed = threads.submit(work);
            return hashed.get();
        } catch (RejectedExecutionException e) {
            throw new HashingOverloadedException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a password could not be hashed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a password was hashed", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(CLOSE_WAIT_MAX.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
