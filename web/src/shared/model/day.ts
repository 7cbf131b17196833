/** The calendar day of an instant in a zone, YYYY-MM-DD, which sorts as text. */
export function dayOf(instant: string, zone: string): string {
  // The Swedish form of a date is that.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}
