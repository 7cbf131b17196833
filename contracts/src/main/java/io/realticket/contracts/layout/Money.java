package io.realticket.contracts.layout;

/**
 * An amount of money.
 *
 * @param amountMinor in minor units of the currency, not negative
 * @param currency ISO 4217 code
 */
public record Money(long amountMinor, String currency) {
    /** Checks the form. */
    public Money {
        if (amountMinor < 0) {
            throw new IllegalArgumentException("amountMinor is 0 or more, not " + amountMinor);
        }
        if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("currency is an ISO 4217 code, not: " + currency);
        }
    }

    /** Returns the sum of this and {@code other}, which must be in the same currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(amountMinor, other.amountMinor), currency);
    }
}
