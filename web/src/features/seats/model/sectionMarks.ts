import type { Mark } from './appearance';
import { type SeatId, placeOf } from './seatId';

/** The marks of one section, by cell. */
export function sectionMarks(marks: ReadonlyMap<SeatId, Mark>, section: string): ReadonlyMap<number, Mark> {
  const cells = new Map<number, Mark>();
  for (const [seat, mark] of marks) {
    const place = placeOf(seat);
    if (place.section === section) cells.set(place.index, mark);
  }
  return cells;
}
