package io.realticket.contracts.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.realticket.contracts.seat.SaleRules;
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(Money.AMOUNT_MINOR_MAX, "KRW").plus(new Money(1, "KRW")))
                .withMessage("amountMinor is 0 to 1000000000000000, not 1000000000000001");
    }

    @Test
    void an_amount_is_not_negative_and_has_a_bound() {
        assertThat(new Money(Money.AMOUNT_MINOR_MAX, "KRW").amountMinor()).isLessThan(1L << 53);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(Money.AMOUNT_MINOR_MAX + 1, "KRW"))
                .withMessage("amountMinor is 0 to 1000000000000000, not 1000000000000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(-1, "KRW"))
                .withMessage("amountMinor is 0 to 1000000000000000, not -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KR", "KRWW", "krw", "K1W", "ＫＲＷ"})
    void a_currency_has_three_capital_letters(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(1, currency))
                .withMessage("currency is an ISO 4217 code, not: " + currency);
    }

    @Test
    void a_price_has_a_bound_and_as_many_as_one_buyer_may_take_can_be_added() {
        Money highest = new Money(PriceCategory.PRICE_MINOR_MAX, "KRW");
        Money total = new Money(0, "KRW");
        for (int seat = 0; seat < SaleRules.SEATS_PER_BUYER_BOUND; seat++) {
            total = total.plus(new PriceCategory("R", "R석", highest).price());
        }

        assertThat(total.amountMinor()).isEqualTo(50_000_000_000_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceCategory("R", "R석", highest.plus(new Money(1, "KRW"))))
                .withMessage("price.amountMinor is at most 1000000000000, not 1000000000001");
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
