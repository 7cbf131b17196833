/** A seat as the API writes it: section and row-major grid cell, "A-37". Section ids contain no hyphen. */
export type SeatId = string;

export interface SeatPlace {
  readonly section: string;
  readonly index: number;
}

export function seatIdOf(section: string, index: number): SeatId {
  return `${section}-${index}`;
}

export function placeOf(seat: SeatId): SeatPlace {
  const hyphen = seat.lastIndexOf('-');
  return { section: seat.slice(0, hyphen), index: Number(seat.slice(hyphen + 1)) };
}

/** Row and number as on the ticket: both count grid cells from 1, gaps included. */
export function rowAndNumber(index: number, rowLength: number): { readonly row: number; readonly number: number } {
  return { row: Math.floor(index / rowLength) + 1, number: (index % rowLength) + 1 };
}
