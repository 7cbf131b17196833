import { expect, it } from 'vitest';
import { FREE, HELD } from './bits';
import type { Section } from './layout';
import { nearestFree } from './nearest';

/** Three rows of five, an aisle in the middle; the last row costs something else. */
const SECTION: Section = {
  id: 'A',
  name: 'A',
  points: [],
  rowLength: 5,
  rows: 3,
  cells: 15,
  present: Uint8Array.from({ length: 15 }, (_, cell) => (cell % 5 === 2 ? 0 : 1)),
  seats: 12,
  category: Uint8Array.from({ length: 15 }, (_, cell) => (cell < 10 ? 0 : 1)),
};
const ANY = () => true;

const statuses = (...taken: number[]) => {
  const all = new Uint8Array(15).fill(FREE);
  taken.forEach((cell) => (all[cell] = HELD));
  return all;
};

it('is the seat beside, over an aisle, then the one behind', () => {
  expect(nearestFree(SECTION, statuses(1), 1, ANY)).toBe(0);
  expect(nearestFree(SECTION, statuses(1, 0), 1, ANY)).toBe(3);
  expect(nearestFree(SECTION, statuses(1, 0, 3, 4), 1, ANY)).toBe(6);
});

it('is of the same category, even if another is nearer', () => {
  expect(nearestFree(SECTION, statuses(6, 5, 8, 9), 6, ANY)).toBe(1);
  expect(nearestFree(SECTION, statuses(0, 1, 3, 4, 5, 6, 8, 9), 6, ANY)).toBeNull();
});

it('is none of those that may not be taken, and never the seat itself', () => {
  expect(nearestFree(SECTION, statuses(), 1, (cell) => cell !== 0)).toBe(3);
  expect(nearestFree(SECTION, statuses(), 1, () => false)).toBeNull();
});
