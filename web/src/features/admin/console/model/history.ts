import type { Figures, LineFigures } from './figures';

/** What is kept of each reading, to be drawn as a line. */
export const TRACKS = [
  'joined',
  'waiting',
  'inside',
  'free',
  'held',
  'sold',
  'booked',
  'revenue',
  'commands',
  'answer',
  'lag',
] as const;
export type Track = (typeof TRACKS)[number];

/** One reading; null for what was not known. */
export type Sample = { readonly at: number } & Readonly<Record<Track, number | null>>;

/** The shortest time that a line is drawn over, so that two readings are no wall. */
const SPAN_MIN_MS = 60_000;
/** The page keeps the last minutes, and no more. */
export const WINDOW_MS = 5 * 60_000;
export const SAMPLES_MAX = 300;

export function sampleOf(figures: Figures, line: LineFigures | null): Sample {
  return {
    at: Date.parse(figures.at),
    joined: line?.joined ?? null,
    waiting: line?.waiting ?? null,
    inside: line?.inside ?? null,
    free: figures.seats.free,
    held: figures.seats.held,
    sold: figures.seats.sold,
    booked: figures.bookings.booked,
    revenue: figures.bookings.revenueMinor,
    commands: figures.commandsPerSecond,
    answer: figures.answerMillis?.p99 ?? null,
    lag: figures.projectionLag,
  };
}

/** The history with one more reading, oldest first. One that is not newer than the last changes nothing. */
export function keep(history: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = history.at(-1);
  if (Number.isNaN(sample.at) || (last !== undefined && sample.at <= last.at)) return history;
  return [...history.filter(({ at }) => sample.at - at <= WINDOW_MS), sample].slice(-SAMPLES_MAX);
}

export interface Trend {
  /** Pairs of x and y within the box, for a polyline; empty below two readings. */
  readonly points: string;
  readonly low: number;
  readonly high: number;
  readonly now: number;
}

/**
 * One track as a line in a box, from the first reading on the left, or a minute ago, to the last one on the right; null where
 * nothing of it is known. A level track is a line in the middle.
 */
export function trendOf(history: readonly Sample[], track: Track, width: number, height: number): Trend | null {
  const known = history.flatMap((sample) => {
    const value = sample[track];
    return value === null ? [] : [{ at: sample.at, value }];
  });
  const last = known.at(-1);
  if (last === undefined) return null;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(SPAN_MIN_MS, last.at - (known[0]?.at ?? last.at));
  const x = (at: number) => round(width * (1 - (last.at - at) / span));
  const y = (value: number) => round(high === low ? height / 2 : height * (1 - (value - low) / (high - low)));
  const points = known.length < 2 ? '' : known.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
  return { points, low, high, now: last.value };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
