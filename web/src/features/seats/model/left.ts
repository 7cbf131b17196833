import type { Left } from '@/shared/model/left';
import { FREE } from './bits';
import type { Hall, Section } from './layout';

type Counts = Readonly<Record<string, number>>;
type Statuses = ReadonlyMap<string, Uint8Array>;

/**
 * What is left of each category. The stream counts free seats by section; where a section has several categories and its
 * seats are not known one by one, a category has between what cannot be others' and what it has at all.
 *
 * @param statuses of the sections whose seats are known one by one
 */
export function leftOf(hall: Hall, free: Counts, statuses: Statuses): ReadonlyMap<string, Left> {
  const left = new Map<string, Left>();
  for (const section of hall.sections) {
    const count = free[section.id];
    // Not told yet: better nothing than a number that is short of a section.
    if (count === undefined) return new Map();
    leftIn(section, count, statuses.get(section.id)).forEach(({ least, most }, category) => {
      const name = hall.categories[category] ?? '';
      const before = left.get(name) ?? { least: 0, most: 0 };
      left.set(name, { least: before.least + least, most: before.most + most });
    });
  }
  return left;
}

/** By the index of the category. */
function leftIn(section: Section, count: number, statuses: Uint8Array | undefined): ReadonlyMap<number, Left> {
  const seats = countedOnce(section, () => seatsOf(section, undefined));
  if (statuses !== undefined && seats.size > 1) {
    const known = countedOnce(statuses, () => seatsOf(section, statuses));
    return bounds(seats, (category) => {
      const exact = known.get(category) ?? 0;
      return { least: exact, most: exact };
    });
  }
  return bounds(seats, (_, most) => ({
    least: Math.max(0, count - (section.seats - most)),
    most: Math.min(count, most),
  }));
}

function bounds(
  seats: ReadonlyMap<number, number>,
  of: (category: number, seats: number) => Left,
): ReadonlyMap<number, Left> {
  return new Map([...seats].map(([category, count]) => [category, of(category, count)]));
}

/** Sections and statuses never change in place; counts arrive twenty times a second, and a hall has sixty thousand seats. */
const counted = new WeakMap<object, ReadonlyMap<number, number>>();

function countedOnce(of: object, count: () => ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const before = counted.get(of);
  if (before !== undefined) return before;
  const seats = count();
  counted.set(of, seats);
  return seats;
}

/** How many seats of each category there are: of all, or of those that are free. */
function seatsOf({ cells, present, category }: Section, statuses: Uint8Array | undefined): ReadonlyMap<number, number> {
  const seats = new Uint32Array(256);
  for (let cell = 0; cell < cells; cell++) {
    if (present[cell] !== 1 || (statuses !== undefined && statuses[cell] !== FREE)) continue;
    const index = category[cell] ?? 0;
    seats[index] = (seats[index] ?? 0) + 1;
  }
  return new Map([...seats.entries()].filter(([, count]) => count > 0));
}
