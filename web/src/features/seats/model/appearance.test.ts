import { expect, it } from 'vitest';
import { type Look, lookOf, type Mark } from './appearance';

it.each<[number, number | undefined, Mark | undefined, Look, string]>([
  [0, 0, 'mine', 'none', 'a gap is never drawn'],
  [1, 0, undefined, 'free', 'free'],
  [1, 1, undefined, 'held', 'held'],
  [1, 2, undefined, 'sold', 'sold'],
  [1, 3, undefined, 'blocked', 'blocked'],
  [1, undefined, undefined, 'blocked', 'a seat not heard of is not promised'],
  [1, 1, 'mine', 'mine', 'the held seat is one’s own'],
  [1, 0, 'pending', 'pending', 'a seat asked for waits for its answer'],
])('a cell (%s) of status %s marked %s looks %s: %s', (present, status, mark, look) => {
  expect(lookOf(present, status, mark)).toBe(look);
});
