import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '@/testing/deferred';
import { CARD, hold, kit, no, startOver, TOTAL, yes } from './basketKit';

const WISH = { seatCount: 2, category: 'R', sections: ['A'] };

beforeEach(startOver);
afterEach(() => vi.useRealTimers());

describe('the best seats', () => {
  it('are those that the server gave, beside those that were held before', async () => {
    await kit.holding('A-1');
    const taken = kit.store.best.take(WISH);
    expect(kit.store.best.seeking.get()).toBe(true);
    kit.holds.at(-1)?.resolve(yes({ ...hold(2, 'A-1', 'A-5', 'A-6'), granted: ['A-5', 'A-6'] }));

    expect(await taken).toEqual(['A-5', 'A-6']);
    expect(kit.store.basket.get().hold?.seats).toEqual(['A-1', 'A-5', 'A-6']);
    expect(kit.store.best.seeking.get()).toBe(false);
  });

  it('are asked for once, however often one clicks', async () => {
    void kit.store.best.take(WISH);
    expect(await kit.store.best.take(WISH)).toEqual([]);
    expect(kit.holds).toHaveLength(1);
  });

  it('that there are too few of are refused with a word, and may be asked for again', async () => {
    const taken = kit.store.best.take(WISH);
    kit.holds.at(-1)?.resolve(no('not-enough-seats'));

    expect(await taken).toEqual([]);
    expect(kit.notices).toMatchObject([{ type: 'refused', problem: { code: 'not-enough-seats' } }]);
    void kit.store.best.take(WISH);
    expect(kit.holds).toHaveLength(2);
  });
});

describe('the best seats and a payment', () => {
  it('keep out of each other’s way: neither begins while the other is under way', async () => {
    await kit.holding('A-1');
    void kit.store.best.take(WISH);
    expect(await kit.store.confirm(CARD, TOTAL)).toBeNull();
    expect(kit.confirms).toHaveLength(0);

    kit.holds.at(-1)?.resolve(no('not-enough-seats'));
    await settled();
    void kit.store.confirm(CARD, TOTAL);
    expect(kit.confirms).toHaveLength(1);
    expect(await kit.store.best.take(WISH)).toEqual([]);
    expect(kit.holds).toHaveLength(2);
  });
});

describe('more time', () => {
  const later = (version: number) => ({ ...hold(version, 'A-1'), expiresAt: '2026-12-01T11:07:00Z' });

  it('moves the deadline, once', async () => {
    await kit.holding('A-1');
    void kit.store.extension.take('h1');
    kit.extensions[0]?.resolve(yes(later(2)));
    await settled();

    expect(kit.store.basket.get().hold?.expiresAt).toBe('2026-12-01T11:07:00Z');
    expect(kit.store.extension.usedBy.get()).toBe('h1');
    void kit.store.extension.take('h1');
    expect(kit.extensions).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(5 * 60_000 + 1_000);
    expect(kit.notices).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(kit.notices).toEqual([{ type: 'expired' }]);
  });

  it('that was taken before, perhaps on another page, is not offered again', async () => {
    await kit.holding('A-1');
    void kit.store.extension.take('h1');
    kit.extensions[0]?.resolve(no('extension-used'));
    await settled();

    expect(kit.store.extension.usedBy.get()).toBe('h1');
    expect(kit.notices).toMatchObject([{ type: 'refused', problem: { code: 'extension-used' } }]);
  });

  it('that was refused for the moment may be asked for again', async () => {
    await kit.holding('A-1');
    void kit.store.extension.take('h1');
    kit.extensions[0]?.resolve(no('overloaded', 503));
    await settled();

    expect(kit.store.extension.usedBy.get()).toBeNull();
    void kit.store.extension.take('h1');
    expect(kit.extensions).toHaveLength(2);
  });
});
