import { readMine } from '@/shared/api/read';
import type { Booking, HeldAnswer, HoldsAnswer, ReleasedAnswer } from '@/shared/api/types';
import { type Answer, write } from '@/shared/api/write';
import type { HeldSeats } from '../model/basket';

/** The commands of a basket. Tests answer them by hand, in whatever order. */
export interface HoldsApi {
  readonly hold: (seats: readonly string[]) => Promise<Answer<HeldAnswer>>;
  readonly release: (seat: string) => Promise<Answer<ReleasedAnswer>>;
  readonly releaseAll: () => Promise<Answer<ReleasedAnswer>>;
  readonly read: () => Promise<HoldsAnswer>;
  readonly confirm: (hold: HeldSeats, key: string) => Promise<Answer<Booking>>;
}

export function holdsApi(showId: string): HoldsApi {
  const path = `/api/shows/${encodeURIComponent(showId)}/holds`;
  return {
    hold: (seats) => write({ method: 'POST', path, body: { seats } }),
    release: (seat) => write({ method: 'DELETE', path: `${path}/${encodeURIComponent(seat)}` }),
    releaseAll: () => write({ method: 'DELETE', path }),
    read: () => readMine(path),
    confirm: ({ holdId, seats }, key) =>
      write({ method: 'POST', path: '/api/bookings', body: { showId, holdId, seats }, key }),
  };
}
