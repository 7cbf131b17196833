import { toNumber } from '../../ui/model/number';
import { LABEL_LENGTH_MAX } from './price';
import type { ShowDraft } from './showDraft';
import { toInstant } from './zoneTime';

export const TIMES = ['startsAt', 'opensAt', 'closesAt'] as const;
export type TimeName = (typeof TIMES)[number];

const EARLIEST = Date.parse('2000-01-01T00:00:00Z');
const LATEST = Date.parse('2200-01-01T00:00:00Z');
const HOLD_SECONDS_SHORT = 60;

/** Which rule a time breaks; null if none. Both names are those of words. */
export function timeFault(name: TimeName, draft: ShowDraft, zone: string): 'instant' | 'afterOpening' | null {
  const at = millisOf(draft[name], zone);
  if (at === null) return 'instant';
  const opens = millisOf(draft.opensAt, zone);
  return name === 'closesAt' && opens !== null && at <= opens ? 'afterOpening' : null;
}

/** Whether tickets are still sold when the show has begun: allowed, but seldom meant. */
export function closesLate(draft: ShowDraft, zone: string): boolean {
  const [starts, closes] = [millisOf(draft.startsAt, zone), millisOf(draft.closesAt, zone)];
  return starts !== null && closes !== null && closes > starts;
}

/** Whether seats are held for less time than choosing and paying takes: allowed, but buyers will hardly manage. */
export function isShortHold({ holdSeconds }: ShowDraft): boolean {
  const seconds = toNumber('holdSeconds', holdSeconds);
  return seconds !== null && seconds < HOLD_SECONDS_SHORT;
}

export function isCurrency(typed: string): boolean {
  return /^[A-Z]{3}$/.test(typed);
}

/** Whether buyers can read `typed` as the name of a category. */
export function isLabel(typed: string): boolean {
  const { length } = typed.trim();
  return length >= 1 && length <= LABEL_LENGTH_MAX;
}

function millisOf(local: string, zone: string): number | null {
  const instant = toInstant(local, zone);
  if (instant === null) return null;
  const at = Date.parse(instant);
  return at >= EARLIEST && at < LATEST ? at : null;
}
