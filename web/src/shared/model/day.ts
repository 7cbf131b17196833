/** Tells the calendar day of an instant in a zone, YYYY-MM-DD, which sorts as text. */
export function dayIn(zone: string): (instant: string) => string {
  // The Swedish form of a date is that.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  return (instant) => day.format(new Date(instant));
}
