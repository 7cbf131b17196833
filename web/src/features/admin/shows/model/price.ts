/** Highest price of a seat in minor units, and longest name of a category, as the server takes them. */
export const PRICE_MINOR_MAX = 1_000_000_000_000;
export const LABEL_LENGTH_MAX = 64;

/** How many digits a currency has behind its point: won has none, dollars have two. */
export function digitsOf(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
  } catch {
    return 0;
  }
}

/**
 * What somebody typed as a price, in minor units; null if it is none, or too high. Commas may stand between thousands only.
 */
export function toMinor(typed: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const found = /^(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d+))?$/.exec(typed.trim());
  const fraction = found?.[2] ?? '';
  if (found === null || fraction.length > digits) return null;
  const minor = Number(`${(found[1] ?? '').replaceAll(',', '')}${fraction.padEnd(digits, '0')}`);
  return minor <= PRICE_MINOR_MAX ? minor : null;
}

/** A price as it is typed. */
export function fromMinor(amountMinor: number, currency: string): string {
  const digits = digitsOf(currency);
  return (amountMinor / 10 ** digits).toFixed(digits);
}
