export type Point = readonly [number, number];

/** One section of a file, unpacked as the map of seats wants it: flat arrays by cell. */
export interface DrawnSection {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
  readonly rowLength: number;
  readonly rows: number;
  readonly cells: number;
  /** 1 where there is a seat. */
  readonly present: Uint8Array;
  readonly seats: number;
  /** Per cell the position of its category in {@link DrawnPlace.categories}. */
  readonly category: Uint8Array;
}

export interface DrawnPlace {
  readonly name: string;
  readonly address: string;
  readonly zone: string;
  readonly width: number;
  readonly height: number;
  readonly focalPoint: Point;
  readonly categories: readonly string[];
  readonly sections: readonly DrawnSection[];
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
