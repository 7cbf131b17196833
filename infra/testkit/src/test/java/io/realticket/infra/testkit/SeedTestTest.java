package io.realticket.infra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/** Tests that run for many seeds. */
class SeedTestTest {
    @SeedTest(3)
    void a_seed_always_gives_the_same_run(long seed) {
        assertThat(new Random(seed).nextLong()).isEqualTo(new Random(seed).nextLong());
    }
}
