import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '@/testing/deferred';
import { BasketKit, BOOKING, hold, no, OPENED_AT, yes } from './basketKit';

let kit: BasketKit;

beforeEach(() => {
  vi.useFakeTimers({ now: OPENED_AT });
  kit = new BasketKit();
});

afterEach(() => vi.useRealTimers());

describe('confirming', () => {
  it('books exactly the seats shown, once, however often it is pressed', async () => {
    await kit.holding('A-1', 'A-2');
    const first = kit.store.confirm();
    expect(await kit.store.confirm()).toBeNull();
    expect(kit.confirms).toHaveLength(1);
    expect(kit.confirms[0]?.seats).toEqual(['A-1', 'A-2']);
    kit.confirms[0]?.answer.resolve(yes(BOOKING));
    expect(await first).toBe(BOOKING);
    expect(kit.marks()).toEqual({});
  });

  it('waits for seats under way', async () => {
    await kit.holding('A-1');
    void kit.store.toggle('A-2', 4);
    expect(await kit.store.confirm()).toBeNull();
    expect(kit.confirms).toHaveLength(0);
  });

  it('asks again with the same key after an answer was lost, and with another for other seats', async () => {
    await kit.holding('A-1');
    void kit.store.confirm();
    kit.confirms[0]?.answer.resolve(no('unreachable', 0));
    await settled();
    kit.reads[0]?.resolve({ hold: hold(1, 'A-1'), now: '' });
    await settled();
    void kit.store.confirm();
    expect(kit.confirms[1]?.key).toBe(kit.confirms[0]?.key);
    kit.confirms[1]?.answer.resolve(no('unreachable', 0));
    await settled();
    kit.reads[1]?.resolve({ hold: hold(2, 'A-1', 'A-2'), now: '' });
    await settled();
    void kit.store.confirm();
    expect(kit.confirms[2]?.key).not.toBe(kit.confirms[0]?.key);
  });

  it('is not undone by a reading that began before', async () => {
    await kit.holding('A-1');
    void kit.store.read();
    void kit.store.confirm();
    kit.confirms[0]?.answer.resolve(yes(BOOKING));
    await settled();
    kit.reads[0]?.resolve({ hold: hold(1, 'A-1'), now: '' });
    await settled();
    expect(kit.marks()).toEqual({});
    expect(kit.reads).toHaveLength(2);
  });
});

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

  it('leaves a confirm under way to the server', async () => {
    await kit.holding('A-1');
    const booking = kit.store.confirm();
    vi.advanceTimersByTime(300_100);
    expect(kit.notices).toEqual([]);
    kit.confirms[0]?.answer.resolve(yes(BOOKING));
    expect(await booking).toBe(BOOKING);
    expect(kit.notices).toEqual([]);
  });
});
