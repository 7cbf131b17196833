import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '@/testing/deferred';
import { BOOKING, CARD, hold, kit, no, OTHER_CARD, startOver, TOTAL, yes } from './basketKit';

beforeEach(startOver);
afterEach(() => vi.useRealTimers());

describe('confirming', () => {
  it('books exactly the seats shown, once, however often it is pressed', async () => {
    await kit.holding('A-1', 'A-2');
    const first = kit.store.confirm(CARD, TOTAL);
    expect(await kit.store.confirm(CARD, TOTAL)).toBeNull();
    expect(kit.confirms).toHaveLength(1);
    expect(kit.confirms[0]?.hold.seats).toEqual(['A-1', 'A-2']);
    kit.confirms[0]?.answer.resolve(yes(BOOKING));
    expect(await first).toBe(BOOKING);
    expect(kit.marks()).toEqual({});
  });

  it('waits for seats under way', async () => {
    await kit.holding('A-1');
    void kit.store.toggle('A-2', 4);
    expect(await kit.store.confirm(CARD, TOTAL)).toBeNull();
    expect(kit.confirms).toHaveLength(0);
  });

  it('is not overtaken by a reading, here or in another tab: that follows where nothing was bought', async () => {
    await kit.holding('A-1');
    const refused = kit.store.confirm(CARD, TOTAL);
    void kit.store.read();
    expect(kit.reads).toHaveLength(0);
    kit.confirms[0]?.answer.resolve(no('payment-declined', 402));
    await refused;
    kit.isPaidElsewhere = true;
    vi.advanceTimersByTime(5_000);
    expect(kit.reads).toHaveLength(0);
    kit.isPaidElsewhere = false;
    vi.advanceTimersByTime(1_000);
    expect(kit.reads).toHaveLength(1);
  });

  it('that is under way for long is not undone by a reading that had to wait', async () => {
    await kit.holding('A-1');
    const order = kit.store.confirm(CARD, TOTAL);
    void kit.store.read();
    kit.confirms[0]?.answer.resolve(yes({ id: 'b1', status: 'PENDING' }));
    await order;
    vi.advanceTimersByTime(5_000);
    expect([kit.reads.length, kit.marks()]).toEqual([0, {}]);
  });

  it('is not undone by a reading that began before', async () => {
    await kit.holding('A-1');
    void kit.store.read();
    void kit.store.confirm(CARD, TOTAL);
    kit.confirms[0]?.answer.resolve(yes(BOOKING));
    await settled();
    kit.reads[0]?.resolve({ hold: hold(1, 'A-1'), now: '' });
    await settled();
    expect(kit.marks()).toEqual({});
    expect(kit.reads).toHaveLength(2);
  });

  it('takes its seats out of the basket while their payment is not known, and a reading tells what is left', async () => {
    await kit.holding('A-1');
    const order = kit.store.confirm(CARD, TOTAL);
    expect(kit.store.checking.get()).toBe(false);
    kit.confirms[0]?.onLate();
    expect(kit.store.checking.get()).toBe(true);
    kit.confirms[0]?.answer.resolve(yes({ id: 'b1', status: 'PENDING' }));
    expect(await order).toEqual({ id: 'b1', status: 'PENDING' });
    expect(kit.store.checking.get()).toBe(false);
    expect(kit.marks()).toEqual({});
    expect(kit.notices).toEqual([]);
    void kit.store.read();
    kit.reads[0]?.resolve({ hold: hold(1, 'A-1'), now: '' });
    await settled();
    expect(kit.marks()).toEqual({ 'A-1': 'mine' });
  });

  it('keeps the seats when the card is declined', async () => {
    await kit.holding('A-1');
    const order = kit.store.confirm(CARD, TOTAL);
    kit.confirms[0]?.answer.resolve(no('payment-declined', 402));
    expect(await order).toBeNull();
    expect(kit.marks()).toEqual({ 'A-1': 'mine' });
    expect(kit.reads).toHaveLength(0);
    expect(kit.notices).toMatchObject([{ type: 'refused', problem: { code: 'payment-declined' } }]);
  });
});

describe('the key of a confirm', () => {
  /** Confirms with the card and returns the key, after the answer. */
  async function keyOf(card: string, answer: ReturnType<typeof no>): Promise<string> {
    void kit.store.confirm(card, TOTAL);
    const sent = kit.confirms.at(-1);
    expect(sent?.card).toBe(card);
    sent?.answer.resolve(answer);
    await settled();
    return sent?.key ?? '';
  }

  const lost = no('unreachable', 0);
  const declined = no('payment-declined', 402);

  async function stillHolding(version: number, ...seats: string[]): Promise<void> {
    kit.reads.at(-1)?.resolve({ hold: hold(version, ...seats), now: '' });
    await settled();
  }

  it('is the same after an answer was lost, and another for other seats', async () => {
    await kit.holding('A-1');
    const first = await keyOf(CARD, lost);
    await stillHolding(1, 'A-1');
    expect(await keyOf(CARD, lost)).toBe(first);
    await stillHolding(2, 'A-1', 'A-2');
    expect(await keyOf(CARD, lost)).not.toBe(first);
  });

  it('is another for another card after a decline', async () => {
    await kit.holding('A-1');
    const first = await keyOf(CARD, declined);
    expect(await keyOf(OTHER_CARD, declined)).not.toBe(first);
  });

  it('is another for the same card too once it was declined: the old one would only repeat that', async () => {
    await kit.holding('A-1');
    const first = await keyOf(CARD, declined);
    expect(await keyOf(CARD, declined)).not.toBe(first);
  });

  it('is still the card’s own when another was tried after its answer was lost', async () => {
    await kit.holding('A-1');
    const first = await keyOf(CARD, lost);
    await stillHolding(1, 'A-1');
    expect(await keyOf(OTHER_CARD, no('checkout-in-progress'))).not.toBe(first);
    expect(await keyOf(CARD, lost)).toBe(first);
  });

  it.each([
    ['unavailable', 503],
    ['rate-limited', 429],
    ['session-ended', 401],
  ])('is the same after %s, which decided nothing', async (code, status) => {
    await kit.holding('A-1');
    const first = await keyOf(CARD, no(code, status));
    await stillHolding(1, 'A-1');
    expect(await keyOf(CARD, lost)).toBe(first);
  });
});
