import type { Section } from './layout';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The next seat in a direction, over aisles and gaps; the same cell when there is none that way. */
export function moveFocus(section: Section, from: number, direction: Direction): number {
  const { rowLength, cells, present } = section;
  const column = from % rowLength;
  const step = { left: -1, right: 1, up: -rowLength, down: rowLength }[direction];
  for (let cell = from + step; cell >= 0 && cell < cells; cell += step) {
    const sideways = direction === 'left' || direction === 'right';
    if (sideways && Math.floor(cell / rowLength) !== Math.floor(from / rowLength)) return from;
    if (!sideways && cell % rowLength !== column) return from;
    if (present[cell] === 1) return cell;
  }
  return from;
}

/** The first seat of a section, where the keyboard begins; null in a section without seats. */
export function firstSeat(section: Section): number | null {
  const cell = section.present.indexOf(1);
  return cell < 0 ? null : cell;
}

/** The cells of a row that are seats, in order. Rows count from 0. */
export function seatsOfRow(section: Section, row: number): readonly number[] {
  const cells: number[] = [];
  const end = Math.min(section.cells, (row + 1) * section.rowLength);
  for (let cell = row * section.rowLength; cell < end; cell++) if (section.present[cell] === 1) cells.push(cell);
  return cells;
}
