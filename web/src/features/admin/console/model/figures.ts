import type { SaleTimes } from '@/shared/model/phase';
import type { SaleState } from '@/shared/model/sale';

export interface SeatCounts {
  readonly free: number;
  readonly held: number;
  readonly sold: number;
  readonly blocked: number;
}

/** How a sale goes, as the server counts it. */
export interface Figures {
  readonly at: string;
  /** Null while nobody has opened the show. */
  readonly sale: SaleState | null;
  readonly message: string | null;
  readonly capacity: number;
  readonly seats: SeatCounts;
  readonly sections: readonly (SeatCounts & { readonly id: string })[];
  readonly bookings: {
    readonly booked: number;
    readonly cancelled: number;
    readonly revenueMinor: number;
    readonly currency: string | null;
  };
  readonly commandsPerSecond: number;
  /** In the last minute, by the code of their reason. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly pendingCommands: number;
  readonly projectionLag: number;
  /** Holds granted, bookings confirmed and places in line given. */
  readonly lastMinute: { readonly granted: number; readonly booked: number; readonly joined: number };
  /** How long callers waited for decisions in the last minute; null if there were none. */
  readonly answerMillis: { readonly p50: number; readonly p99: number } | null;
}

/** What the stream of the line says that operators look at. Places count from 0. */
export interface LineFigures {
  readonly status: 'GATHERING' | 'UNDRAWN' | 'CALLING' | 'SOLD_OUT' | 'PAUSED' | 'SUSPENDED' | 'CLOSED';
  readonly calledUpTo: number;
  readonly waiting: number;
  readonly joined: number;
  readonly inside: number;
  readonly capacity: number;
  readonly message: string;
}

/** How many of those who got seats went on to book them, from 0 to 1; null while nobody got any. */
export function conversionOf({ lastMinute }: Figures): number | null {
  if (lastMinute.granted === 0) return null;
  return Math.min(1, lastMinute.booked / lastMinute.granted);
}

/** Which part of all seats that can be sold is sold, from 0 to 1. */
export function soldShare({ free, held, sold }: SeatCounts): number {
  const all = free + held + sold;
  return all === 0 ? 0 : sold / all;
}

/** The reasons of refusals, the most frequent first. */
export function byFrequency(refusals: Figures['refusals']): readonly (readonly [code: string, count: number])[] {
  return Object.entries(refusals).sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

/** How the sale stands when the figures were read: opening and closing are by time, and no event says them. */
export function saleAt({ sale, at }: Figures, { opensAt, closesAt }: SaleTimes): SaleState | null {
  if (sale !== 'OPEN') return sale;
  const now = Date.parse(at);
  if (now < Date.parse(opensAt)) return 'SCHEDULED';
  return now < Date.parse(closesAt) ? 'OPEN' : 'CLOSED';
}
