/** The grid of a section, as far as painting it goes. */
export interface Grid {
  readonly id: string;
  readonly rowLength: number;
  readonly cells: number;
  /** 1 where there is a seat. */
  readonly present: Uint8Array;
  readonly seats: number;
}

/** The cells that are painted; only seats are. */
export type Painted = ReadonlySet<number>;

export const NOTHING: Painted = new Set();

/** Most pieces that the API takes at once, and most cells that one decision does. */
export const RANGES_MAX = 512;
export const CELLS_AT_ONCE_MAX = 1_000;

/** The seats of the rectangle whose corners two cells are. */
export function rectangle({ rowLength, cells, present }: Grid, from: number, to: number): readonly number[] {
  const columns = [from % rowLength, to % rowLength];
  const rows = [Math.floor(from / rowLength), Math.floor(to / rowLength)];
  const inside: number[] = [];
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
    for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
      const cell = row * rowLength + column;
      if (cell < cells && present[cell] === 1) inside.push(cell);
    }
  }
  return inside;
}

export function allOf({ present }: Grid): Painted {
  const all = new Set<number>();
  present.forEach((seat, cell) => seat === 1 && all.add(cell));
  return all;
}

export function paint(painted: Painted, cells: readonly number[]): Painted {
  return new Set([...painted, ...cells]);
}

export function erase(painted: Painted, cells: readonly number[]): Painted {
  const left = new Set(painted);
  cells.forEach((cell) => left.delete(cell));
  return left;
}

export function toggle(painted: Painted, cell: number): Painted {
  return painted.has(cell) ? erase(painted, [cell]) : paint(painted, [cell]);
}

/** Neighbouring cells; `to` is behind the last. */
export interface CellRange {
  readonly section: string;
  readonly from: number;
  readonly to: number;
}

/** The painted seats in as few pieces as there can be: an aisle between two of them divides nothing. */
export function rangesOf({ id, cells, present }: Grid, painted: Painted): readonly CellRange[] {
  const ranges: CellRange[] = [];
  let from: number | null = null;
  let to = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (present[cell] !== 1) continue;
    if (painted.has(cell)) {
      from ??= cell;
      to = cell + 1;
    } else if (from !== null) {
      ranges.push({ section: id, from, to });
      from = null;
    }
  }
  if (from !== null) ranges.push({ section: id, from, to });
  return ranges;
}

/** What the API is asked by: exactly one of the three. */
export type Asked =
  { readonly section: string } | { readonly ranges: readonly CellRange[] } | { readonly seats: readonly string[] };

/** How to name the painted seats; null if they are too scattered to be named at once. */
export function askedOf(grid: Grid, painted: Painted): Asked | null {
  if (painted.size === grid.seats) return { section: grid.id };
  const ranges = rangesOf(grid, painted);
  if (ranges.length <= RANGES_MAX) return { ranges };
  if (painted.size > CELLS_AT_ONCE_MAX) return null;
  return { seats: [...painted].sort((a, b) => a - b).map((cell) => `${grid.id}-${cell}`) };
}

/** Whether one decision can take all of them, so that it may be all or none. */
export function fitsOneDecision(grid: Grid, painted: Painted): boolean {
  const cells = rangesOf(grid, painted).reduce((sum, { from, to }) => sum + to - from, 0);
  return (painted.size === grid.seats ? grid.cells : cells) <= CELLS_AT_ONCE_MAX;
}
