package io.realticket.commandapi.hashing;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.account.HashingOverloadedException;
import io.realticket.commandapi.account.Password;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArgonHashesTest {
    private static final Password RIGHT = new Password("the right one");

    @Test
    void only_the_right_password_matches_its_hash() {
        try (ArgonHashes hashes = new ArgonHashes(new HashingSettings(64, 1, 1, 10))) {
            String hash = hashes.hash(RIGHT);

            assertThat(hashes.matches(RIGHT, hash)).isTrue();
            assertThat(hashes.matches(new Password("the wrong one"), hash)).isFalse();
            assertThat(hashes.matches(RIGHT, null)).isFalse();
        }
    }

    @Test
    void nobodys_password_matches_for_nobody() {
        try (ArgonHashes hashes = new ArgonHashes(new HashingSettings(64, 1, 1, 10))) {
            assertThat(hashes.matches(new Password("nobody's password"), null)).isFalse();
        }
    }

    @Test
    void a_hash_names_argon2id_and_its_costs_and_is_never_made_twice() {
        try (ArgonHashes hashes = new ArgonHashes(new HashingSettings(19_456, 2, 1, 10))) {
            assertThat(hashes.hash(RIGHT))
                    .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                    .isNotEqualTo(hashes.hash(RIGHT))
                    .hasSizeLessThan(256);
        }
    }

    @Test
    void a_hash_of_other_costs_still_matches() {
        String old;
        try (ArgonHashes hashes = new ArgonHashes(new HashingSettings(64, 1, 1, 10))) {
            old = hashes.hash(RIGHT);
        }
        try (ArgonHashes hashes = new ArgonHashes(new HashingSettings(128, 2, 1, 10))) {
            assertThat(hashes.matches(RIGHT, old)).isTrue();
        }
    }

    @Test
    void who_comes_when_too_many_wait_is_refused_also_if_there_is_no_such_account() {
        try (ArgonHashes hashes = new ArgonHashes(new HashingSettings(65_536, 4, 1, 1))) {
            List<Throwable> refused = faults(20, () -> hashes.matches(RIGHT, null));

            // One is hashed and one waits when the others come; a slow machine lets a few more through.
            assertThat(refused).hasSizeGreaterThan(5).allMatch(HashingOverloadedException.class::isInstance);
        }
    }

    private static List<Throwable> faults(int times, Supplier<Boolean> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> asked = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(work, threads))
                    .toList();
            return asked.stream()
                    .flatMap(one -> one
                            .handle((done, fault) -> fault == null ? List.<Throwable>of() : List.of(cause(fault)))
                            .join()
                            .stream())
                    .toList();
        }
    }

    private static Throwable cause(Throwable fault) {
        return fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
    }
}
