import { describe, expect, it } from 'vitest';
import {
  allOf,
  askedOf,
  erase,
  fitsOneDecision,
  type Grid,
  NOTHING,
  paint,
  rangesOf,
  rectangle,
  toggle,
} from './painting';

/** Two rows of four; the third cell of each is an aisle. */
const GRID: Grid = { id: 'A', rowLength: 4, cells: 8, seats: 6, present: Uint8Array.of(1, 1, 0, 1, 1, 1, 0, 1) };

const gridOf = (rows: number, rowLength: number): Grid => ({
  id: 'B',
  rowLength,
  cells: rows * rowLength,
  seats: rows * rowLength,
  present: new Uint8Array(rows * rowLength).fill(1),
});
/** Every other seat, so that none has a neighbour. */
const scattered = (grid: Grid) => new Set(Array.from({ length: grid.cells / 2 }, (_, i) => 2 * i));

describe('a rectangle', () => {
  it('has the seats between its corners, whichever they are', () => {
    expect(rectangle(GRID, 1, 7)).toEqual([1, 3, 5, 7]);
    expect(rectangle(GRID, 7, 1)).toEqual([1, 3, 5, 7]);
    expect(rectangle(GRID, 3, 5)).toEqual([1, 3, 5, 7]);
    expect(rectangle(GRID, 4, 4)).toEqual([4]);
  });

  it('ends where the section ends', () => {
    expect(rectangle({ ...GRID, cells: 6 }, 0, 7)).toEqual([0, 1, 3, 4, 5]);
  });
});

describe('what is painted', () => {
  it('changes as a whole and never in place', () => {
    const painted = paint(NOTHING, [1, 3]);
    expect([...toggle(painted, 1)]).toEqual([3]);
    expect([...toggle(painted, 0)]).toEqual([1, 3, 0]);
    expect([...erase(painted, [3, 5])]).toEqual([1]);
    expect([...painted]).toEqual([1, 3]);
    expect(NOTHING.size).toBe(0);
    expect(allOf(GRID).size).toBe(6);
  });

  it('is named in as few pieces as can be: aisles divide nothing', () => {
    expect(rangesOf(GRID, new Set([0, 1, 3]))).toEqual([{ section: 'A', from: 0, to: 4 }]);
    expect(rangesOf(GRID, new Set([0, 3, 7]))).toEqual([
      { section: 'A', from: 0, to: 1 },
      { section: 'A', from: 3, to: 4 },
      { section: 'A', from: 7, to: 8 },
    ]);
    expect(rangesOf(GRID, NOTHING)).toEqual([]);
  });

  it('is asked by the section, by pieces or by seats, or not at once', () => {
    expect(askedOf(GRID, allOf(GRID))).toEqual({ section: 'A' });
    expect(askedOf(GRID, new Set([0]))).toEqual({ ranges: [{ section: 'A', from: 0, to: 1 }] });
    const some = gridOf(60, 20);
    expect(askedOf(some, scattered(some))).toMatchObject({
      seats: expect.arrayContaining(['B-0', 'B-1198']) as unknown,
    });
    const many = gridOf(120, 20);
    expect(askedOf(many, scattered(many))).toBeNull();
  });

  it('fits one decision up to a thousand cells', () => {
    const grid = gridOf(30, 50);
    expect(fitsOneDecision(grid, new Set(rectangle(grid, 0, 999)))).toBe(true);
    expect(fitsOneDecision(grid, new Set(rectangle(grid, 0, 1049)))).toBe(false);
    expect(fitsOneDecision(grid, allOf(grid))).toBe(false);
  });
});
