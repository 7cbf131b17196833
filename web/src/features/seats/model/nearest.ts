import { FREE } from './bits';
import type { Section } from './layout';

/**
 * The free seat of the same category that is nearest to another, none if there is no such seat. A row apart counts twice:
 * the seat beside is more like it than the one behind.
 *
 * @param mayBeTaken whether a free seat may be chosen
 */
export function nearestFree(
  section: Section,
  statuses: Uint8Array,
  from: number,
  mayBeTaken: (cell: number) => boolean,
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (let cell = 0; cell < section.cells; cell++) {
    const fits =
      cell !== from &&
      section.present[cell] === 1 &&
      statuses[cell] === FREE &&
      section.category[cell] === section.category[from];
    if (!fits) continue;
    const far = distance(section.rowLength, from, cell);
    if (far < least && mayBeTaken(cell)) {
      nearest = cell;
      least = far;
    }
  }
  return nearest;
}

function distance(rowLength: number, from: number, to: number): number {
  const rows = Math.abs(Math.floor(from / rowLength) - Math.floor(to / rowLength));
  const seats = Math.abs((from % rowLength) - (to % rowLength));
  return 2 * rows + seats;
}
