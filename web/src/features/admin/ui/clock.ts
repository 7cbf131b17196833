/** A time of day to the second: what happens in a rush happens in seconds. */
export function formatClock(instant: string, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'medium' }).format(new Date(instant));
}
