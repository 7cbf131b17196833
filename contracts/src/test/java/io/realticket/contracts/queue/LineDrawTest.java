package io.realticket.contracts.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draw that anybody can do again. */
class LineDrawTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String SEED = LineDraw.seed(SECRET, JoinsDigest.NONE);

    // Computed once, with another SHA-256: whoever checks a draw does so with what is published, for ever.
    @Test
    void a_draw_is_what_it_has_always_been() {
        LineDraw draw = LineDraw.of(SEED, 10);

        assertThat(IntStream.range(0, 10).map(draw::number)).containsExactly(7, 2, 6, 0, 4, 1, 9, 3, 8, 5);
        assertThat(SEED).isEqualTo("d55348b2d2b4f51ffb5d826840947f5c0222af6b7008f62882f017aeb084e19f");
        assertThat(LineDraw.commitment(SECRET))
                .isEqualTo("3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_000, 20_000})
    void it_is_the_order_of_the_hashes(int drawn) throws Exception {
        LineDraw draw = LineDraw.of(SEED, drawn);
        byte[][] hashes = new byte[drawn][];
        for (int number = 0; number < drawn; number++) {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(HexFormat.of().parseHex(SEED));
            hashes[number] = hash.digest(ByteBuffer.allocate(4).putInt(number).array());
        }

        Integer[] expected = IntStream.range(0, drawn).boxed().toArray(Integer[]::new);
        Arrays.sort(expected, Comparator.comparing(number -> hashes[number], Arrays::compareUnsigned));

        assertThat(IntStream.range(0, drawn).mapToObj(draw::number)).containsExactly(expected);
        assertThat(IntStream.range(0, drawn).map(number -> draw.number(draw.place(number))))
                .containsExactly(IntStream.range(0, drawn).boxed().toArray(Integer[]::new));
    }

    @Test
    void who_was_not_drawn_has_the_number_as_place() {
        LineDraw draw = LineDraw.of(SEED, 3);

        assertThat(draw.place(3)).isEqualTo(3);
        assertThat(draw.number(4_000_000)).isEqualTo(4_000_000);
        assertThat(LineDraw.NONE.place(7)).isEqualTo(7);
        assertThat(LineDraw.NONE.drawn()).isZero();
    }

    @Test
    void the_seed_depends_on_the_secret_and_on_who_joined() throws Exception {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        hash.update(SECRET.getBytes(StandardCharsets.UTF_8));

        assertThat(SEED).isEqualTo(HexFormat.of().formatHex(hash.digest(new byte[32])));
        assertThat(LineDraw.seed(SECRET + "0", JoinsDigest.NONE)).isNotEqualTo(SEED);
        assertThat(LineDraw.seed(SECRET, new JoinsDigest("1".repeat(64)))).isNotEqualTo(SEED);
    }

    @Test
    void draws_are_equal_if_all_stand_in_the_same_order() {
        assertThat(LineDraw.of(SEED, 3)).isEqualTo(LineDraw.of(SEED, 3)).hasSameHashCodeAs(LineDraw.of(SEED, 3));
        assertThat(LineDraw.of(SEED, 3)).isNotEqualTo(LineDraw.of(SEED, 4)).isNotEqualTo(LineDraw.NONE);
        assertThat(LineDraw.of(SEED, 3)).hasToString("LineDraw[seed=" + SEED + ", drawn=3]");
    }

    @Test
    void a_secret_is_long_enough_and_not_too_long() {
        LineDraw.checkSecret("x".repeat(32));
        LineDraw.checkSecret("x".repeat(128));
        assertThatIllegalArgumentException().isThrownBy(() -> LineDraw.checkSecret("x".repeat(31)));
        assertThatIllegalArgumentException().isThrownBy(() -> LineDraw.checkSecret("x".repeat(129)));
    }

    @Test
    void more_than_a_line_can_have_are_not_drawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineDraw.of(SEED, 1 << 24));
        assertThatIllegalArgumentException().isThrownBy(() -> LineDraw.of(SEED, -1));
    }
}
