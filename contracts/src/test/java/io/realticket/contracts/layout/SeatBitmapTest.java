package io.realticket.contracts.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bit a cell. */
class SeatBitmapTest {
    @Test
    void cell_i_is_bit_i_and_7_of_byte_i_shifted_by_3() {
        SeatBitmap bitmap =
                SeatBitmap.of(new boolean[] {true, false, false, true, false, false, false, false, false, true});

        assertThat(bitmap.toBase64()).isEqualTo("CQI=");
        assertThat(bitmap.bytes()).isEqualTo(2);
        assertThat(bitmap.isSeat(0)).isTrue();
        assertThat(bitmap.isSeat(1)).isFalse();
        assertThat(bitmap.isSeat(9)).isTrue();
        assertThat(bitmap.isSeat(10)).isFalse();
        assertThat(bitmap.isSeat(1_000)).isFalse();
        assertThat(bitmap.seatsBefore(9)).isEqualTo(2);
        assertThat(bitmap.seatsBefore(10)).isEqualTo(3);
    }

    @Test
    void the_json_form_is_read_back() {
        assertThat(SeatBitmap.ofBase64("CQI=")).hasToString("CQI=").isEqualTo(SeatBitmap.ofBase64("CQI="));
        assertThat(SeatBitmap.full(9)).isEqualTo(SeatBitmap.ofBase64("/wE=")).isNotEqualTo(SeatBitmap.full(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CQI", "CQJ=", "CQI=\n", "CQI-", "?"})
    void another_spelling_is_refused(String base64) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeatBitmap.ofBase64(base64));
    }
}
