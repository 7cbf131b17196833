import { ProblemError } from '@/shared/api/problem';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoldsAnswer } from '@/shared/api/types';
import { Observable } from '@/shared/store/observable';
import { type Deferred, deferred, settled } from '@/testing/deferred';
import { type Basket, EMPTY_BASKET, foldBasket, type HeldSeats } from '../model/basket';
import { BasketReading } from './basketReading';

const HOLD = { holdId: 'h1', showId: 's', seats: ['A-1'], version: 1, expiresAt: '2026-12-01T11:05:00Z' };

let reads: Deferred<HoldsAnswer>[];
let taken: (HeldSeats | null)[];
let basket: Observable<Basket>;
let reading: BasketReading;
let isPaid: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  reads = [];
  taken = [];
  basket = new Observable(EMPTY_BASKET);
  const ask = () => {
    const answer = deferred<HoldsAnswer>();
    reads.push(answer);
    return answer.promise;
  };
  isPaid = false;
  reading = new BasketReading(basket, {
    ask,
    take: (hold) => {
      taken.push(hold);
      basket.set(foldBasket(basket.get(), { type: 'read', hold }));
    },
    isPaid: () => isPaid,
  });
});

afterEach(() => vi.useRealTimers());

describe('a reading', () => {
  it('restores after a reload what the server holds', async () => {
    void reading.read();
    reads[0]?.resolve({ hold: HOLD, now: '' });
    await settled();
    expect(basket.get().hold).toEqual(HOLD);
  });

  it('is asked for once at a time, and once more if it was asked for meanwhile', async () => {
    void reading.read();
    void reading.read();
    void reading.read();
    expect(reads).toHaveLength(1);
    reads[0]?.resolve({ hold: null, now: '' });
    await settled();
    expect(reads).toHaveLength(2);
    reads[1]?.resolve({ hold: HOLD, now: '' });
    await settled();
    expect(reads).toHaveLength(2);
    expect(basket.get().hold).toEqual(HOLD);
  });

  it('overtaken by an answer is not used but repeated', async () => {
    void reading.read();
    basket.set(foldBasket(basket.get(), { type: 'granted', asked: ['A-1'], hold: HOLD }));
    reads[0]?.resolve({ hold: null, now: '' });
    await settled();
    expect(taken).toEqual([]);
    expect(basket.get().hold).toEqual(HOLD);
    expect(reads).toHaveLength(2);
  });

  it('is not repeated while a write is under way', async () => {
    void reading.read();
    basket.set(foldBasket(basket.get(), { type: 'asked', seats: ['A-1'] }));
    reads[0]?.resolve({ hold: null, now: '' });
    await settled();
    expect(reads).toHaveLength(1);
    expect(basket.get().doubtful).toBe(true);
  });

  it('waits while what is held is paid for, and is left out if that is gone then', async () => {
    basket.set(foldBasket(basket.get(), { type: 'granted', asked: [], hold: HOLD }));
    isPaid = true;
    void reading.read();
    vi.advanceTimersByTime(5_000);
    expect(reads).toHaveLength(0);
    isPaid = false;
    vi.advanceTimersByTime(1_000);
    expect(reads).toHaveLength(1);
    reads[0]?.resolve({ hold: HOLD, now: '' });
    await settled();

    isPaid = true;
    void reading.read();
    basket.set(foldBasket(basket.get(), { type: 'ended', holdId: HOLD.holdId }));
    isPaid = false;
    vi.advanceTimersByTime(5_000);
    expect(reads).toHaveLength(1);
  });

  it('that began before the payment is not used', async () => {
    basket.set(foldBasket(basket.get(), { type: 'granted', asked: [], hold: HOLD }));
    void reading.read();
    isPaid = true;
    reads[0]?.resolve({ hold: null, now: '' });
    await settled();
    expect(taken).toEqual([]);
    vi.advanceTimersByTime(5_000);
    expect(reads).toHaveLength(1);
  });

  it('of what is not known here is not put off', () => {
    isPaid = true;
    void reading.read();
    expect(reads).toHaveLength(1);
  });

  it('that cannot succeed is not repeated', async () => {
    basket.set({ ...EMPTY_BASKET, doubtful: true });
    void reading.read();
    reads[0]?.reject(new ProblemError({ status: 404, code: 'not-found' }));
    await settled();
    vi.advanceTimersByTime(60_000);
    expect(reads).toHaveLength(1);
  });

  it('that fails is repeated until one succeeds, later and later', async () => {
    void reading.read();
    for (const [nth, pause] of [3_000, 6_000, 12_000, 24_000, 30_000, 30_000].entries()) {
      reads[nth]?.reject(new Error('no network'));
      await settled();
      vi.advanceTimersByTime(pause - 1);
      expect(reads).toHaveLength(nth + 1);
      vi.advanceTimersByTime(1);
      expect(reads).toHaveLength(nth + 2);
    }
    reads.at(-1)?.resolve({ hold: HOLD, now: '' });
    await settled();
    vi.advanceTimersByTime(60_000);
    expect(reads).toHaveLength(7);
  });
});
