import { describe, expect, it } from 'vitest';
import { packStatuses, unpackStatuses } from './bits';
import { evolve } from './evolve';
import type { Frame, Sale } from './frame';
import { framesOf, narrowed } from './parts';
import { EMPTY_VIEW, follow } from './seatsView';

const SALE: Sale = { saleState: 'OPEN', opensAt: null, closesAt: null, layoutVersion: 1, message: null };
const packed = (...statuses: number[]) => ({ cells: statuses.length, seats: packStatuses(Uint8Array.from(statuses)) });
const FRAMES: readonly Frame[] = [
  { event: 'snapshot', cursor: 'e.1', sale: SALE, sections: { A: packed(0, 1, 2, 3, 0), B: packed(0, 0) } },
  { event: 'counts', cursor: 'e.1', free: { A: 2, B: 2 } },
  { event: 'delta', cursor: 'e.2', changes: { A: [0, 1], B: [1, 2] } },
];

describe('statuses', () => {
  it('are packed as they are read, whatever their number', () => {
    for (const statuses of [[], [3], [0, 1, 2, 3], [3, 2, 1, 0, 3, 3, 1]]) {
      const bytes = Uint8Array.from(statuses);
      expect(unpackStatuses(packStatuses(bytes), bytes.length)).toEqual(bytes);
    }
  });
});

describe('the frames of a view', () => {
  const whole = FRAMES.reduce(evolve, follow(EMPTY_VIEW, ['A', 'B']));

  it('bring a newcomer to where the view is, in what it follows', () => {
    const late = framesOf(whole, ['A', 'C']).reduce(evolve, follow(EMPTY_VIEW, ['A', 'C']));
    expect(late.sale).toEqual(SALE);
    expect(late.free).toEqual({ A: 2, B: 2 });
    expect([...late.statuses]).toEqual([['A', whole.statuses.get('A')]]);
  });

  it('are none before anything is known', () => {
    expect(framesOf(EMPTY_VIEW, ['A'])).toEqual([]);
  });

  it('leave one who hears all of them, narrowed, where one is who hears the stream alone', () => {
    const heard = FRAMES.flatMap((frame) => narrowed(frame, ['B']) ?? []).reduce(evolve, follow(EMPTY_VIEW, ['B']));
    expect(heard.statuses).toEqual(new Map([['B', whole.statuses.get('B')]]));
    expect(heard.free).toEqual(whole.free);
  });
});

it('a delta of nothing that one follows is not sent at all', () => {
  expect(narrowed({ event: 'delta', cursor: 'e.2', changes: { A: [0, 1] } }, ['B'])).toBeNull();
  const over: Frame = { event: 'pass', cursor: 'e.2' };
  expect(narrowed(over, ['B'])).toBe(over);
});
