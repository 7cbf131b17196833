import type { Problem } from '@/shared/api/problem';
import { hasLost, type HeldSeats } from '../model/basket';
import type { SeatId } from '../model/seatId';

/** What happened to the buyer's seats that deserves a word. */
export type Notice =
  | { readonly type: 'refused'; readonly seats: readonly SeatId[]; readonly problem: Problem }
  | { readonly type: 'max-reached' }
  | { readonly type: 'undecided' }
  | { readonly type: 'expired' }
  | { readonly type: 'changed' };

export function noticeOf(seats: readonly SeatId[], problem: Problem): Notice {
  return problem.code === 'unreachable' ? { type: 'undecided' } : { type: 'refused', seats, problem };
}

/** What is told of a reading that finds less held than before; null if nothing is lost. */
export function noticeOfLoss(before: HeldSeats | null, after: HeldSeats | null, now: number): Notice | null {
  if (before === null || !hasLost(before, after)) return null;
  return { type: Date.parse(before.expiresAt) <= now ? 'expired' : 'changed' };
}

/** What is refused since the show has other prices or rules than when it was read. */
const OUTDATED_CODES = ['price-changed', 'not-admitted'];

export function showsOutdated(notice: Notice): boolean {
  return notice.type === 'refused' && OUTDATED_CODES.includes(notice.problem.code);
}

const DOUBTFUL_CODES = ['unreachable', 'hold-changed', 'hold-expired', 'unavailable', 'overloaded', 'answer-too-late'];

/** Whether after this refusal the server may hold for the buyer something else than this page believes. */
export function leavesDoubt(problem: Problem): boolean {
  return DOUBTFUL_CODES.includes(problem.code);
}
