import type { Booking, Underway } from '@/shared/api/bookingTypes';
import { readMine } from '@/shared/api/read';
import type { HeldAnswer, HoldsAnswer, ReleasedAnswer } from '@/shared/api/types';
import { type Answer, write } from '@/shared/api/write';
import type { HeldSeats } from '../model/basket';
import type { BestWish } from './bestSeats';

/** What the buyer saw that the seats cost together. */
export interface Total {
  readonly totalMinor: number;
  readonly currency: string;
}

/** What is bought, for how much, and with what. */
export interface Order {
  readonly hold: HeldSeats;
  readonly total: Total;
  /** The payment gateway's token, never a card's number. */
  readonly card: string;
}

export interface Confirm extends Order {
  readonly key: string;
  /** Told when it takes long to learn what became of the payment. */
  readonly onLate: () => void;
}

/** The commands of a basket. Tests answer them by hand, in whatever order. */
export interface HoldsApi {
  readonly hold: (seats: readonly string[]) => Promise<Answer<HeldAnswer>>;
  readonly best: (wish: BestWish) => Promise<Answer<HeldAnswer>>;
  readonly extend: (holdId: string) => Promise<Answer<HeldAnswer>>;
  readonly release: (seat: string) => Promise<Answer<ReleasedAnswer>>;
  readonly releaseAll: () => Promise<Answer<ReleasedAnswer>>;
  readonly read: () => Promise<HoldsAnswer>;
  readonly confirm: (confirm: Confirm) => Promise<Answer<Booking | Underway>>;
}

/** A payment gateway takes its time, and the server answers when it knows. */
const PAY_WITHIN_MS = 30_000;

export function holdsApi(showId: string): HoldsApi {
  const path = `/api/shows/${encodeURIComponent(showId)}/holds`;
  return {
    hold: (seats) => write({ method: 'POST', path, body: { seats } }),
    best: (wish) => write({ method: 'POST', path, body: { best: wish } }),
    extend: (holdId) => write({ method: 'POST', path: `${path}/extension`, body: { holdId } }),
    release: (seat) => write({ method: 'DELETE', path: `${path}/${encodeURIComponent(seat)}` }),
    releaseAll: () => write({ method: 'DELETE', path }),
    read: () => readMine(path),
    confirm: async ({ hold: { holdId, seats }, total, card, key, onLate }) =>
      bought(
        await write<Booking | Underway>({
          method: 'POST',
          path: '/api/bookings',
          body: { showId, holdId, seats, ...total, card },
          withinMs: PAY_WITHIN_MS,
          key,
          onLate,
        }),
      ),
  };
}

/** An order that failed while it was followed is refused for the same causes as one that is answered at once. */
function bought(answer: Answer<Booking | Underway>): Answer<Booking | Underway> {
  if (!answer.ok || answer.body.status !== 'FAILED') return answer;
  return { ok: false, problem: { status: 409, code: answer.body.cause ?? 'unexpected' } };
}
