import type { Point } from '@/shared/model/box';
import type { Section } from '@/shared/model/section';

export interface DrawnPlace {
  readonly name: string;
  readonly address: string;
  readonly zone: string;
  readonly width: number;
  readonly height: number;
  readonly focalPoint: Point;
  readonly categories: readonly string[];
  readonly sections: readonly Section[];
  readonly seats: number;
}

/** How many seats a place has of each category, in the order of the categories. */
export function seatsByCategory(place: DrawnPlace): readonly number[] {
  const counts = place.categories.map(() => 0);
  for (const { present, category } of place.sections) {
    present.forEach((seat, cell) => {
      const position = category[cell] ?? 0;
      counts[position] = (counts[position] ?? 0) + seat;
    });
  }
  return counts;
}
