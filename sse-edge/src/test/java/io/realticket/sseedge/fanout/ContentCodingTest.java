package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which coding a client gets. */
class ContentCodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | IDENTITY",
                "identity                 | IDENTITY",
                "br, zstd                 | IDENTITY",
                "gzip                     | GZIP",
                "gzip, deflate, br, zstd  | GZIP",
                "br;q=1.0, GZIP ; q=0.8   | GZIP",
                "gzip;q=0                 | IDENTITY",
                "gzip;q=0.000, br         | IDENTITY",
                "gzip;q=0.001             | GZIP",
                "*                        | GZIP",
                "x-gzip-not               | IDENTITY"
            })
    void gzip_is_for_those_who_accept_it(String acceptEncoding, ContentCoding coding) {
        assertThat(ContentCoding.of(acceptEncoding)).isEqualTo(coding);
    }
}
