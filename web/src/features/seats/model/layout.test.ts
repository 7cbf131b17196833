import { describe, expect, it } from 'vitest';
import { hallOf, type LayoutBody, sectionOf } from './layout';
import { firstSeat, moveFocus, seatsOfRow } from './moveFocus';
import { centreOf } from './polygon';
import { placeOf, rowAndNumber, seatIdOf } from './seatId';

// Two rows of four; the third cell of each row is an aisle, the very first cell is a gap.
const body: LayoutBody = {
  version: 1,
  width: 100,
  height: 100,
  focalPoint: [50, 0],
  sections: [
    {
      id: 'A',
      name: 'A구역',
      points: [
        [0, 40],
        [100, 40],
        [100, 60],
        [0, 60],
      ],
      rowLength: 4,
      cells: 8,
      seats: btoa(String.fromCharCode(0b1011_1010)),
      categories: [
        { category: 'R', cells: 4 },
        { category: 'S', cells: 4 },
      ],
    },
  ],
};
const hall = hallOf(body);
const section = sectionOf(hall, 'A');
if (section === null) throw new Error('the layout lost its section');

describe('a layout', () => {
  it('unpacks seats, gaps and category runs by cell', () => {
    expect(section.present.join('')).toBe('01011101');
    expect(section.seats).toBe(5);
    expect(section.category.join('')).toBe('00001111');
    expect(hall.categories).toEqual(['R', 'S']);
  });

  it('knows no section that is not in it', () => {
    expect(sectionOf(hall, 'Z')).toBeNull();
    expect(sectionOf(hall, null)).toBeNull();
  });
});

describe('a seat id', () => {
  it('is read back as it was written, in any script', () => {
    expect(placeOf(seatIdOf('가1', 37))).toEqual({ section: '가1', index: 37 });
  });

  it('counts rows and numbers by grid cells from one, gaps included', () => {
    expect(rowAndNumber(0, 50)).toEqual({ row: 1, number: 1 });
    expect(rowAndNumber(49, 50)).toEqual({ row: 1, number: 50 });
    expect(rowAndNumber(50, 50)).toEqual({ row: 2, number: 1 });
  });
});

describe('the keyboard', () => {
  it('begins at the first seat and steps over aisles and gaps', () => {
    expect(firstSeat(section)).toBe(1);
    expect(moveFocus(section, 1, 'right')).toBe(3);
    expect(moveFocus(section, 3, 'left')).toBe(1);
    expect(moveFocus(section, 1, 'down')).toBe(5);
  });

  it('stays at the edges and does not slip into the next row', () => {
    expect(moveFocus(section, 1, 'left')).toBe(1);
    expect(moveFocus(section, 3, 'right')).toBe(3);
    expect(moveFocus(section, 1, 'up')).toBe(1);
    expect(moveFocus(section, 4, 'up')).toBe(4);
  });

  it('finds the seats of a row', () => {
    expect(seatsOfRow(section, 0)).toEqual([1, 3]);
    expect(seatsOfRow(section, 1)).toEqual([4, 5, 7]);
  });
});

describe('a section', () => {
  it('has its name in the middle of the area, not of the corners', () => {
    const [x, y] = centreOf([
      [0, 0],
      [100, 0],
      [100, 10],
      [50, 10],
      [0, 10],
    ]);
    expect(x).toBeCloseTo(50);
    expect(y).toBeCloseTo(5);
    expect(
      centreOf([
        [3, 4],
        [3, 4],
      ]),
    ).toEqual([3, 4]);
  });
});
