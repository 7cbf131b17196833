import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '@/testing/deferred';
import { hold, kit, no, startOver, yes } from './basketKit';

beforeEach(startOver);
afterEach(() => vi.useRealTimers());

describe('a click on a free seat', () => {
  it('is pending at once and mine when the server said so', async () => {
    void kit.store.toggle('A-1', 4);
    expect(kit.marks()).toEqual({ 'A-1': 'pending' });
    kit.holds[0]?.resolve(yes(hold(1, 'A-1')));
    await settled();
    expect(kit.marks()).toEqual({ 'A-1': 'mine' });
  });

  it('becomes free again when refused, and says so without stopping the next click', async () => {
    void kit.store.toggle('A-1', 4);
    void kit.store.toggle('A-2', 4);
    kit.holds[0]?.resolve(no('seat-unavailable'));
    await settled();
    expect(kit.marks()).toEqual({ 'A-2': 'pending' });
    expect(kit.notices).toMatchObject([{ type: 'refused', seats: ['A-1'] }]);
    kit.holds[1]?.resolve(yes(hold(1, 'A-2')));
    await settled();
    expect(kit.marks()).toEqual({ 'A-2': 'mine' });
  });

  it('may be one of several under way whose answers overtake each other', async () => {
    for (const seat of ['A-1', 'A-2', 'A-3']) void kit.store.toggle(seat, 4);
    expect(kit.holds).toHaveLength(3);
    kit.holds[2]?.resolve(yes(hold(3, 'A-1', 'A-2', 'A-3')));
    kit.holds[0]?.resolve(yes(hold(1, 'A-1')));
    await settled();
    expect(kit.marks()).toEqual({ 'A-1': 'mine', 'A-2': 'pending', 'A-3': 'mine' });
    kit.holds[1]?.resolve(yes(hold(2, 'A-1', 'A-2')));
    await settled();
    expect(kit.marks()).toEqual({ 'A-1': 'mine', 'A-2': 'mine', 'A-3': 'mine' });
  });

  it('is not sent again while the seat is being asked for', () => {
    void kit.store.toggle('A-1', 4);
    void kit.store.toggle('A-1', 4);
    expect(kit.holds).toHaveLength(1);
  });

  it('is not even sent when the buyer has as many seats as allowed', async () => {
    await kit.holding('A-1', 'A-2');
    await kit.store.toggle('A-3', 2);
    expect(kit.holds).toHaveLength(1);
    expect(kit.notices).toEqual([{ type: 'max-reached' }]);
  });

  it('without any answer leads to a reading of what the server holds', async () => {
    void kit.store.toggle('A-1', 4);
    kit.holds[0]?.resolve(no('unreachable', 0));
    await settled();
    expect(kit.notices).toEqual([{ type: 'undecided' }]);
    kit.reads[0]?.resolve({ hold: hold(1, 'A-1'), now: '' });
    await settled();
    expect(kit.marks()).toEqual({ 'A-1': 'mine' });
  });
});

describe('a click on one’s own seat', () => {
  it('releases it, and it stays pending until the server said so', async () => {
    await kit.holding('A-1', 'A-2');
    void kit.store.toggle('A-1', 4);
    expect(kit.marks()).toEqual({ 'A-1': 'pending', 'A-2': 'mine' });
    kit.releases[0]?.resolve(yes({ released: ['A-1'], hold: hold(2, 'A-2') }));
    await settled();
    expect(kit.marks()).toEqual({ 'A-2': 'mine' });
  });
});
