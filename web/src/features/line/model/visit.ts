import type { LineFrame } from './lineFrame';

export type Departure = 'DONE' | 'LEFT' | 'GONE' | 'TIMED_OUT' | 'MISSED';

/** Where one visitor stands, as the server says. Places count from 0, instants are exclusive. */
export interface Visit {
  readonly state: 'WAITING' | 'CALLED' | 'INSIDE' | 'OUTSIDE';
  /** How many had joined before; null unless waiting. */
  readonly number?: number | null;
  /** Null before the line is drawn: then it follows from the number and the draw. */
  readonly place?: number | null;
  /** How many are called before; null before the line is drawn. */
  readonly ahead?: number | null;
  readonly claimBy?: string | null;
  readonly again?: boolean;
  readonly shopUntil?: string | null;
  readonly departure?: Departure | null;
}

/**
 * How many are still before a visitor who waits; null before the line is drawn. What the server counted only shrinks: nobody
 * comes in before, and the line moves by the frames.
 */
export function aheadOf(visit: Visit, frame: LineFrame | null): number | null {
  const { place = null, ahead = null } = visit;
  if (place === null) return null;
  const byFrame = frame === null ? place : Math.max(0, place - frame.calledUpTo);
  return ahead === null ? byFrame : Math.min(ahead, byFrame);
}

/** How long that takes, in minutes from the fastest pace of late to the slowest; null as long as nobody can say. */
export function minutesOf(ahead: number, frame: LineFrame | null): readonly [min: number, max: number] | null {
  const pace = frame?.status === 'CALLING' ? frame.callsPerMinute : null;
  if (pace === null || pace[0] <= 0) return null;
  const [slow, fast] = pace;
  const least = Math.max(1, Math.ceil(ahead / fast));
  return [least, Math.max(least, Math.ceil(ahead / slow))];
}

/** How far the line has come from where it was first seen, from 0 to 1. */
export function progressOf(ahead: number, first: number): number {
  return first <= 0 ? 1 : Math.min(1, Math.max(0, 1 - ahead / first));
}

/** Whether something has happened to this visitor that only the server can tell: the line has reached the place, or time is over. */
export function isOutdated(visit: Visit, frame: LineFrame | null, now: number): boolean {
  switch (visit.state) {
    case 'OUTSIDE':
      return false;
    case 'CALLED':
      return isOver(visit.claimBy, now);
    case 'INSIDE':
      return isOver(visit.shopUntil, now);
    case 'WAITING': {
      if (frame === null) return false;
      const { place = null } = visit;
      if (place === null) return false;
      return frame.calledUpTo > place || frame.calledAgain.includes(place);
    }
  }
}

function isOver(instant: string | null | undefined, now: number): boolean {
  return typeof instant === 'string' && Date.parse(instant) <= now;
}
