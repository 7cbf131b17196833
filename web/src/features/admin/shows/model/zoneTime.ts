/** An instant as the wall clock of a zone shows it, in the form of a datetime-local input: 2026-12-24T19:30:00. */
export function toLocal(instant: string, zone: string): string {
  return localOf(Date.parse(instant), zone);
}

/**
 * The instant at which the wall clock of a zone shows `local`; null if that is no date and time. Of an hour that comes twice
 * it is the first, and what a clock skips is as long after the skip.
 */
export function toInstant(local: string, zone: string): string | null {
  const wall = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local) || Number.isNaN(wall)) return null;
  const day = 24 * 3_600_000;
  // The offsets before and after; they are the same but for the days on which a clock is changed.
  const [before, after] = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)];
  const early = wall - before;
  const fits = [early, wall - after].filter((instant) => instant + offsetAt(instant, zone) === wall);
  const instant = fits.length === 0 ? early : Math.min(...fits);
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function offsetAt(instant: number, zone: string): number {
  return Date.parse(`${localOf(instant, zone)}Z`) - Math.floor(instant / 1000) * 1000;
}

function localOf(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}
