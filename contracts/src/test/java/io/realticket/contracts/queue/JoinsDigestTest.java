package io.realticket.contracts.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.BuyerId;
import org.junit.jupiter.api.Test;

/** Who joined, in their order, as one hash. */
class JoinsDigestTest {
    private static final BuyerId FIRST = BuyerId.of("0195a1b2-0000-7000-8000-000000000002");
    private static final BuyerId SECOND = BuyerId.of("0195a1b2-0000-7000-8000-000000000003");

    // Computed once, with another SHA-256.
    @Test
    void the_digest_of_two_is_what_it_has_always_been() {
        assertThat(JoinsDigest.NONE.and(FIRST).hex())
                .isEqualTo("08000945a285c6d88cf5686a11cad70ac3a37589a47d490396eaf9f97b8210fb");
        assertThat(JoinsDigest.NONE.and(FIRST).and(SECOND).hex())
                .isEqualTo("d5f5f6b09d038e8c8e45f7682969b79f1925e7144069cbd61ecdf9a1f191a844");
    }

    @Test
    void another_order_another_number_or_another_visitor_gives_another_digest() {
        JoinsDigest both = JoinsDigest.NONE.and(FIRST).and(SECOND);

        assertThat(JoinsDigest.NONE.and(SECOND).and(FIRST)).isNotEqualTo(both);
        assertThat(both.and(SECOND)).isNotEqualTo(both);
        assertThat(JoinsDigest.NONE.and(FIRST)).isNotEqualTo(both).isNotEqualTo(JoinsDigest.NONE);
    }
}
