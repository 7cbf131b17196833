package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.infra.testkit.SeedTest;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Checksums that are joined without the bytes. */
class ChecksumTest {
    @SeedTest(20)
    void joined_checksums_are_the_checksum_of_the_whole(long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int crc = 0;
        for (int part = 0; part < 50; part++) {
            byte[] bytes = new byte[random.nextInt(part < 5 ? 100_000 : 300)];
            random.nextBytes(bytes);
            whole.writeBytes(bytes);
            crc = Checksum.of(bytes).after(crc);
        }
        CRC32 expected = new CRC32();
        expected.update(whole.toByteArray());
        assertThat(crc).isEqualTo((int) expected.getValue());
    }

    @Test
    void nothing_changes_nothing() {
        assertThat(Checksum.of(new byte[0]).after(42)).isEqualTo(42);
    }
}
