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
 * comes in before, and the line moves by the frames. Who missed a call is behind the line, and only the server counts there.
 */
export function aheadOf(visit: Visit, frame: LineFrame | null): number | null {
  const { place = null, ahead = null } = visit;
  if (place === null) return null;
  const byFrame = frame === null ? place : place - frame.calledUpTo;
  if (ahead === null) return Math.max(0, byFrame);
  return byFrame < 0 ? ahead : Math.min(ahead, byFrame);
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

/** Why the server is asked again: at once, or now and then since nothing else would tell. */
export type Reason = 'now' | 'missed' | 'untold';

/**
 * Whether something may have happened to this visitor that only the server can tell: the line has reached the place since it
 * was read, or time is over.
 *
 * @param readUpTo up to which place the line had come when the visit was read, as far as the page knew
 */
export function reasonToLook(visit: Visit, frame: LineFrame | null, readUpTo: number, now: number): Reason | null {
  switch (visit.state) {
    case 'OUTSIDE':
      return null;
    case 'CALLED':
      return isOver(visit.claimBy, now) ? 'now' : null;
    case 'INSIDE':
      return isOver(visit.shopUntil, now) ? 'now' : null;
    case 'WAITING':
      return frame === null ? 'untold' : reasonInLine(visit.place ?? null, frame, readUpTo);
  }
}

function reasonInLine(place: number | null, frame: LineFrame, readUpTo: number): Reason {
  if (place === null || place >= frame.calledUpTo) return 'untold';
  if (frame.calledAgain.includes(place) || place >= readUpTo) return 'now';
  return 'missed';
}

function isOver(instant: string | null | undefined, now: number): boolean {
  return typeof instant === 'string' && Date.parse(instant) <= now;
}
