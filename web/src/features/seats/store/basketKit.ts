import { vi } from 'vitest';
import { settled, type Deferred, deferred } from '@/testing/deferred';
import type { Booking, Underway } from '@/shared/api/bookingTypes';
import type { Problem } from '@/shared/api/problem';
import type { HeldAnswer, HoldsAnswer, ReleasedAnswer } from '@/shared/api/types';
import type { Answer } from '@/shared/api/write';
import { marksOf } from '../model/basket';
import { BasketStore } from './basketStore';
import type { Confirm } from './holdsApi';
import type { Notice } from './notice';

export const OPENED_AT = Date.parse('2026-12-01T11:00:00Z');
export const CARD = 'sandbox-success';
export const TOTAL = { totalMinor: 150_000, currency: 'KRW' };
export const OTHER_CARD = 'sandbox-slow';
export const BOOKING: Booking = {
  id: 'b1',
  showId: 's',
  show: { programTitle: '연주', placeName: '작은홀', startsAt: '2026-12-24T10:30:00Z', zone: 'Asia/Seoul' },
  status: 'CONFIRMED',
  seats: [],
  totalMinor: 0,
  currency: 'KRW',
  bookedAt: '2026-12-01T11:00:00Z',
  cancelledAt: null,
};

/** A hold that ends five minutes after {@link OPENED_AT}. */
export const hold = (version: number, ...seats: string[]): HeldAnswer => ({
  holdId: 'h1',
  showId: 's',
  seats,
  version,
  expiresAt: '2026-12-01T11:05:00Z',
});

export const yes = <T>(body: T): Answer<T> => ({ ok: true, body });
export const no = (code: string, status = 409): Answer<never> => ({
  ok: false,
  problem: { code, status } satisfies Problem,
});

/** The basket of the test that runs. */
export let kit: BasketKit;

/** A new basket, at the time of {@link OPENED_AT}, which passes only when a test says so. */
export function startOver(): void {
  vi.useFakeTimers({ now: OPENED_AT });
  kit = new BasketKit();
}

/** A basket whose every request a test answers by hand, in the order it likes. */
export class BasketKit {
  readonly holds: Deferred<Answer<HeldAnswer>>[] = [];
  readonly extensions: Deferred<Answer<HeldAnswer>>[] = [];
  readonly releases: Deferred<Answer<ReleasedAnswer>>[] = [];
  readonly reads: Deferred<HoldsAnswer>[] = [];
  readonly confirms: (Confirm & { answer: Deferred<Answer<Booking | Underway>> })[] = [];
  readonly notices: Notice[] = [];
  isTimeKnown = true;
  isPaidElsewhere = false;
  readonly store = new BasketStore({
    api: {
      hold: queued(this.holds),
      best: queued(this.holds),
      extend: queued(this.extensions),
      release: queued(this.releases),
      releaseAll: queued(this.releases),
      read: queued(this.reads),
      confirm: (confirm) => {
        const answer = deferred<Answer<Booking | Underway>>();
        this.confirms.push({ ...confirm, answer });
        return answer.promise;
      },
    },
    now: () => Date.now(),
    mayEnd: () => this.isTimeKnown,
    isPaidElsewhere: () => this.isPaidElsewhere,
    onRead: () => undefined,
    notify: (notice) => this.notices.push(notice),
  });

  marks(): Record<string, string> {
    return Object.fromEntries(marksOf(this.store.basket.get()));
  }

  /** Brings the basket to holding these seats. */
  async holding(...seats: string[]): Promise<void> {
    void this.store.toggle(seats[0] ?? '', 4);
    this.holds.at(-1)?.resolve(yes(hold(1, ...seats)));
    await settled();
  }
}

function queued<T>(queue: Deferred<T>[]): () => Promise<T> {
  return () => {
    const answer = deferred<T>();
    queue.push(answer);
    return answer.promise;
  };
}
