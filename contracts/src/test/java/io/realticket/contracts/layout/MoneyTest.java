package io.realticket.contracts.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and prices. */
class MoneyTest {
    private static final Money WON = new Money(150_000, "KRW");

    @Test
    void amounts_of_one_currency_are_added() {
        assertThat(WON.plus(new Money(0, "KRW"))).isEqualTo(WON);
        assertThat(WON.plus(WON)).isEqualTo(new Money(300_000, "KRW"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WON.plus(new Money(1, "EUR")))
                .withMessage("cannot add EUR to KRW");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> WON.plus(new Money(Long.MAX_VALUE, "KRW")));
    }

    @Test
    void an_amount_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(-1, "KRW"))
                .withMessage("amountMinor is 0 or more, not -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KR", "KRWW", "krw", "K1W", "ＫＲＷ"})
    void a_currency_has_three_capital_letters(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(1, currency))
                .withMessage("currency is an ISO 4217 code, not: " + currency);
    }

    @Test
    void a_price_category_has_a_name_and_a_label() {
        assertThat(new PriceCategory("R", "가".repeat(64), WON).label()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceCategory("", "R석", WON))
                .withMessage("category has 1 to 16 characters, none of them for control, not: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceCategory("R", "", WON))
                .withMessage("label has 1 to 64 characters, none of them for control, not: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceCategory("R", "가".repeat(65), WON))
                .withMessageStartingWith("label has 1 to 64 characters");
    }
}
