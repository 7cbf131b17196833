package io.realticket.contracts.layout;

/**
 * An amount of money.
 *
 * @param amountMinor in minor units of the currency, 0 to {@value #AMOUNT_MINOR_MAX}
 * @param currency ISO 4217 code
 */
public record Money(long amountMinor, String currency) {
    /**
     * Largest amount: below 2<sup>53</sup>, so that every reader of JSON has it exactly, and a thousand times
     * {@link PriceCategory#PRICE_MINOR_MAX}, so that what one buyer may take can always be paid for.
     */
    public static final long AMOUNT_MINOR_MAX = 1_000_000_000_000_000L;

    /** Checks the form. */
    public Money {
        if (amountMinor < 0 || amountMinor > AMOUNT_MINOR_MAX) {
            throw new IllegalArgumentException("amountMinor is 0 to " + AMOUNT_MINOR_MAX + ", not " + amountMinor);
        }
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException("currency is an ISO 4217 code, not: " + currency);
        }
    }

    /** Whether {@code text} has the form of an ISO 4217 code. */
    public static boolean isCurrency(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Returns the sum of this and {@code other}, which must be in the same currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amountMinor + other.amountMinor, currency);
    }
}
