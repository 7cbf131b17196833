import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '@/testing/deferred';
import { CARD, hold, kit, startOver, TOTAL, yes } from './basketKit';

beforeEach(startOver);
afterEach(() => vi.useRealTimers());

describe('another buyer', () => {
  it('sees nothing of what the earlier one held, asked for, or was going to read', async () => {
    await kit.holding('A-1');
    void kit.store.toggle('A-2', 4);
    void kit.store.read();
    kit.store.forget();
    expect(kit.marks()).toEqual({});
    kit.holds[1]?.resolve(yes(hold(2, 'A-1', 'A-2')));
    kit.reads[0]?.resolve({ hold: hold(2, 'A-1', 'A-2'), now: '' });
    await settled();
    expect(kit.marks()).toEqual({});
    expect(kit.notices).toEqual([{ type: 'refused', seats: ['A-2'], problem: { status: 401, code: 'session-ended' } }]);
  });

  it('has the own hold read, also where nothing was held before', async () => {
    void kit.store.read();
    kit.store.forget();
    void kit.store.read();
    kit.reads[0]?.resolve({ hold: null, now: '' });
    await settled();
    kit.reads[1]?.resolve({ hold: hold(1, 'A-7'), now: '' });
    await settled();
    expect(kit.marks()).toEqual({ 'A-7': 'mine' });
  });

  it('is not told how the earlier one’s payment went', async () => {
    await kit.holding('A-1');
    const order = kit.store.confirm(CARD, TOTAL);
    kit.store.forget();
    kit.confirms[0]?.answer.resolve(yes({ id: 'b1', status: 'PENDING' }));
    expect(await order).toBeNull();
  });

  it('can buy while the earlier one’s payment is under way, and is not told when that ends', async () => {
    await kit.holding('A-1');
    const earlier = kit.store.confirm(CARD, TOTAL);
    kit.store.forget();
    expect(kit.store.confirming.get()).toBe(false);
    void kit.store.toggle('A-2', 4);
    kit.holds[1]?.resolve(yes({ ...hold(1, 'A-2'), holdId: 'h2' }));
    await settled();
    void kit.store.confirm(CARD, TOTAL);
    kit.confirms[0]?.onLate();
    expect(kit.store.checking.get()).toBe(false);
    kit.confirms[0]?.answer.resolve(yes({ id: 'b1', status: 'PENDING' }));
    await earlier;
    expect(kit.store.confirming.get()).toBe(true);
    expect(kit.confirms[1]?.hold.holdId).toBe('h2');
  });

  it('who joins by a request keeps what that asks for, and loses what the earlier one held', async () => {
    await kit.holding('A-1');
    void kit.store.toggle('A-2', 4);
    kit.store.joined();
    expect(kit.marks()).toEqual({ 'A-2': 'pending' });
    kit.holds[1]?.resolve(yes({ ...hold(1, 'A-2'), holdId: 'h2' }));
    await settled();
    expect(kit.marks()).toEqual({ 'A-2': 'mine' });
  });
});
