import { describe, expect, it } from 'vitest';
import { type Basket, type BasketEvent, EMPTY_BASKET, ENDED_MAX, foldBasket, isFull, marksOf } from './basket';

const hold = (holdId: string, version: number, ...seats: string[]) => ({
  holdId,
  version,
  seats,
  expiresAt: '2026-12-01T11:05:00Z',
});
const asked = (...seats: string[]): BasketEvent => ({ type: 'asked', seats });
const granted = (seat: string, ...of: Parameters<typeof hold>): BasketEvent => ({
  type: 'granted',
  asked: [seat],
  hold: hold(...of),
});
const folded = (...events: BasketEvent[]): Basket => events.reduce(foldBasket, EMPTY_BASKET);

describe('a basket', () => {
  it('shows a seat as pending from the click to the answer, and as mine only by the answer', () => {
    expect(marksOf(folded(asked('A-1')))).toEqual(new Map([['A-1', 'pending']]));
    expect(marksOf(folded(asked('A-1'), granted('A-1', 'h', 1, 'A-1')))).toEqual(new Map([['A-1', 'mine']]));
  });

  it('forgets a refused seat and keeps the others under way', () => {
    const basket = folded(asked('A-1'), asked('A-2'), { type: 'refused', asked: ['A-1'], doubtful: false });
    expect(marksOf(basket)).toEqual(new Map([['A-2', 'pending']]));
  });

  it('does not go back to an older version when answers overtake each other', () => {
    const basket = folded(asked('A-1', 'A-2'), granted('A-2', 'h', 2, 'A-1', 'A-2'), granted('A-1', 'h', 1, 'A-1'));
    expect(basket.hold?.seats).toEqual(['A-1', 'A-2']);
    expect(basket.pending.size).toBe(0);
  });

  it('does not bring back a hold that has ended', () => {
    const basket = folded(
      granted('A-1', 'h', 1, 'A-1'),
      { type: 'ended', holdId: 'h' },
      granted('A-2', 'h', 2, 'A-1', 'A-2'),
    );
    expect(basket.hold).toBeNull();
    expect(basket.doubtful).toBe(true);
  });

  it('takes over the hold of the newest grant and asks to be sure when there were two', () => {
    const basket = folded(granted('A-1', 'h1', 1, 'A-1'), granted('A-2', 'h2', 1, 'A-2'));
    expect(basket.hold?.holdId).toBe('h2');
    expect(basket.doubtful).toBe(true);
  });

  it('is empty after its last seat was released', () => {
    const basket = folded(granted('A-1', 'h', 1, 'A-1'), asked('A-1'), {
      type: 'released',
      asked: ['A-1'],
      released: ['A-1'],
      hold: null,
    });
    expect(basket.hold).toBeNull();
    expect(marksOf(basket).size).toBe(0);
    expect(basket.doubtful).toBe(false);
  });

  it('keeps seats granted after a release whose answer comes late', () => {
    const basket = folded(granted('A-2', 'h2', 1, 'A-2'), {
      type: 'released',
      asked: ['A-1'],
      released: ['A-1'],
      hold: null,
    });
    expect(basket.hold?.seats).toEqual(['A-2']);
    expect(basket.doubtful).toBe(true);
  });

  it('believes a reading, even about a hold that seemed over', () => {
    const basket = folded(
      granted('A-1', 'h', 1, 'A-1'),
      { type: 'ended', holdId: 'h' },
      { type: 'read', hold: hold('h', 2, 'A-1') },
      granted('A-2', 'h', 3, 'A-1', 'A-2'),
    );
    expect(basket.hold?.version).toBe(3);
    expect(basket.doubtful).toBe(false);
  });

  it('remembers no more ended holds than its bound', () => {
    const events = Array.from({ length: ENDED_MAX + 5 }, (_, i) => granted('A-1', `h${i}`, 1, 'A-1'));
    expect(folded(...events).ended).toHaveLength(ENDED_MAX);
  });

  it('is full only when nothing under way may still be refused', () => {
    const full = folded(granted('A-1', 'h', 1, 'A-1', 'A-2'));
    expect(isFull(full, 2)).toBe(true);
    expect(isFull(full, 3)).toBe(false);
    expect(isFull(foldBasket(full, asked('A-1')), 2)).toBe(false);
  });
});
