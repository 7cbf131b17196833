import type { Point } from './box';

/** One section, unpacked once: flat arrays by cell, because 60 000 objects would be too many. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
  readonly rowLength: number;
  readonly rows: number;
  readonly cells: number;
  /** 1 where there is a seat. */
  readonly present: Uint8Array;
  readonly seats: number;
  /** Per cell the position of its category in its hall's categories. */
  readonly category: Uint8Array;
}
