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
  reading = new BasketReading(basket, ask, (hold) => {
    taken.push(hold);
    basket.set(foldBasket(basket.get(), { type: 'read', hold }));
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

  it('that fails is repeated later, not at once, as long as there is doubt', async () => {
    basket.set({ ...EMPTY_BASKET, doubtful: true });
    void reading.read();
    reads[0]?.reject(new Error('no network'));
    await settled();
    expect(reads).toHaveLength(1);
    vi.advanceTimersByTime(3000);
    expect(reads).toHaveLength(2);
  });
});
