import type { Problem } from '@/shared/api/problem';
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

const DOUBTFUL_CODES = ['unreachable', 'hold-changed', 'hold-expired', 'unavailable', 'overloaded', 'answer-too-late'];

/** Whether after this refusal the server may hold for the buyer something else than this page believes. */
export function leavesDoubt(problem: Problem): boolean {
  return DOUBTFUL_CODES.includes(problem.code);
}
