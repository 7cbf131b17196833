/** The zone for lists of programs, which have no venue of their own. Shows carry theirs. */
export const HOME_ZONE = 'Asia/Seoul';

/** An amount in minor units as people write it: won has no minor unit, dollars have cents. */
export function formatMoney(amountMinor: number, currency: string, locale: string): string {
  const format = keptFor(
    numbers,
    [locale, currency],
    () => new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  );
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(amountMinor / 10 ** digits);
}

export function formatDate(instant: string, zone: string, locale: string): string {
  return format(instant, locale, { timeZone: zone, year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
}

/** The time in a zone; where the reader's own clock shows another, the zone is named. */
export function formatTime(instant: string, zone: string, locale: string): string {
  const named = clockAt(instant, zone) === clockAt(instant) ? {} : ({ timeZoneName: 'short' } as const);
  return format(instant, locale, { timeZone: zone, hour: 'numeric', minute: '2-digit', ...named });
}

export function formatDateTime(instant: string, zone: string, locale: string): string {
  return `${formatDate(instant, zone, locale)} ${formatTime(instant, zone, locale)}`;
}

/** From the first to the last day, saying once what both have in common; one day alone when they are the same. */
export function formatDateRange(first: string, last: string, zone: string, locale: string): string {
  const days = new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric', month: 'long', day: 'numeric' });
  return days.formatRange(new Date(first), new Date(last));
}

export function formatCount(count: number, locale: string): string {
  return keptFor(numbers, [locale], () => new Intl.NumberFormat(locale)).format(count);
}

function clockAt(instant: string, zone?: string): string {
  return format(instant, 'en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
}

function format(instant: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return keptFor(dates, [locale, JSON.stringify(options)], () => new Intl.DateTimeFormat(locale, options)).format(
    new Date(instant),
  );
}

/** Kept, since making one takes longer than all it formats: a sale counts twenty times a second. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function keptFor<T>(formats: Map<string, T>, key: readonly unknown[], make: () => T): T {
  const name = key.join(' ');
  const before = formats.get(name);
  if (before !== undefined) return before;
  const format = make();
  formats.set(name, format);
  return format;
}
