import { describe, expect, it } from 'vitest';
import { hallOf } from './layout';
import { leftOf } from './left';

/** A section of two rows of two, R before S, and one of two seats that are all S. */
const HALL = hallOf({
  version: 1,
  width: 10,
  height: 10,
  focalPoint: null,
  sections: [
    {
      id: 'A',
      name: 'A',
      points: [],
      rowLength: 2,
      cells: 4,
      seats: btoa(String.fromCharCode(0b1111)),
      categories: [
        { category: 'R', cells: 2 },
        { category: 'S', cells: 2 },
      ],
    },
    {
      id: 'B',
      name: 'B',
      points: [],
      rowLength: 2,
      cells: 2,
      seats: btoa(String.fromCharCode(0b11)),
      categories: [{ category: 'S', cells: 2 }],
    },
  ],
});
const NO_SEATS = new Map<string, Uint8Array>();
const left = (free: Record<string, number>, seats: ReadonlyMap<string, Uint8Array> = NO_SEATS) =>
  Object.fromEntries(leftOf(HALL, free, seats));

describe('what is left of a category', () => {
  it('is told only when every section has been', () => {
    expect(left({})).toEqual({});
    expect(left({ A: 4 })).toEqual({});
  });

  it('is exact where a section is free as a whole, or sold out', () => {
    expect(left({ A: 4, B: 2 })).toEqual({ R: { least: 2, most: 2 }, S: { least: 4, most: 4 } });
    expect(left({ A: 0, B: 0 })).toEqual({ R: { least: 0, most: 0 }, S: { least: 0, most: 0 } });
  });

  it('lies between bounds where a section has several categories', () => {
    expect(left({ A: 3, B: 1 })).toEqual({ R: { least: 1, most: 2 }, S: { least: 2, most: 3 } });
    expect(left({ A: 1, B: 1 })).toEqual({ R: { least: 0, most: 1 }, S: { least: 1, most: 2 } });
  });

  it('is exact where the seats of such a section are known one by one', () => {
    const seats = new Map([['A', Uint8Array.of(0, 1, 2, 0)]]);
    expect(left({ A: 2, B: 1 }, seats)).toEqual({ R: { least: 1, most: 1 }, S: { least: 2, most: 2 } });
  });
});
