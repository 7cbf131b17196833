import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '@/testing/deferred';
import { BOOKING, CARD, hold, kit, no, startOver, TOTAL, yes } from './basketKit';

beforeEach(startOver);
afterEach(() => vi.useRealTimers());

describe('a hold’s end', () => {
  it('comes at its deadline on the server’s clock and is told once', async () => {
    await kit.holding('A-1');
    vi.advanceTimersByTime(299_999);
    expect(kit.marks()).toEqual({ 'A-1': 'mine' });
    vi.advanceTimersByTime(1);
    expect(kit.marks()).toEqual({});
    expect(kit.notices).toEqual([{ type: 'expired' }]);
  });

  it('does not bring seats back by an answer that comes after it', async () => {
    await kit.holding('A-1');
    void kit.store.toggle('A-2', 4);
    vi.advanceTimersByTime(300_000);
    kit.holds[1]?.resolve(yes(hold(2, 'A-1', 'A-2')));
    await settled();
    expect(kit.marks()).toEqual({});
  });

  it('is not told by a watch that may be wrong, before the server has said what time it is', async () => {
    kit.isTimeKnown = false;
    await kit.holding('A-1');
    vi.advanceTimersByTime(3_600_000);
    expect(kit.marks()).toEqual({ 'A-1': 'mine' });
    kit.isTimeKnown = true;
    vi.advanceTimersByTime(250);
    expect(kit.marks()).toEqual({});
  });

  it('by another way than a command is no news, and leaves a payment alone', async () => {
    await kit.holding('A-1');
    void kit.store.confirm(CARD, TOTAL);
    kit.store.letGo();
    expect(kit.marks()).toEqual({ 'A-1': 'mine' });
    kit.confirms[0]?.answer.resolve(no('payment-declined', 402));
    await settled();
    kit.store.letGo();
    expect(kit.marks()).toEqual({});
    expect(kit.notices).toHaveLength(1);
  });

  it('leaves a confirm under way to the server', async () => {
    await kit.holding('A-1');
    const booking = kit.store.confirm(CARD, TOTAL);
    vi.advanceTimersByTime(300_100);
    expect(kit.notices).toEqual([]);
    kit.confirms[0]?.answer.resolve(yes(BOOKING));
    expect(await booking).toBe(BOOKING);
    expect(kit.notices).toEqual([]);
  });
});
