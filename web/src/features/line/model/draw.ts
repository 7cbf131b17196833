/** The first eight bytes of a hash as two unsigned halves, the higher first. */
export type Lot = readonly [high: number, low: number];

/** How many numbers are looked at before the page gets its turn again. */
const AT_ONCE = 2_000;

/**
 * Returns the place, from 0, of the one who was the `number`th to join, from 0, in a line of `drawn`: places go by lots, and
 * equal lots by numbers. Everybody works that out alone, so that a draw makes nobody ask.
 *
 * @param pause lets the page do something else
 */
export async function placeIn(
  drawn: number,
  number: number,
  lotOf: (number: number) => Lot,
  pause: () => Promise<void>,
): Promise<number> {
  if (number >= drawn) return number;
  const mine = lotOf(number);
  let place = 0;
  for (let other = 0; other < drawn; other++) {
    if (other % AT_ONCE === AT_ONCE - 1) await pause();
    if (other !== number && isBefore(lotOf(other), other, mine, number)) place++;
  }
  return place;
}

function isBefore(lot: Lot, number: number, mine: Lot, myNumber: number): boolean {
  if (lot[0] !== mine[0]) return lot[0] < mine[0];
  if (lot[1] !== mine[1]) return lot[1] < mine[1];
  return number < myNumber;
}
