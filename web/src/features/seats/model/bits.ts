/** Two bits a seat on the wire; one byte a seat in memory, where it is read in every frame that is drawn. */
export type SeatStatus = 0 | 1 | 2 | 3;
export const FREE = 0;
export const HELD = 1;
export const SOLD = 2;
/** Blocked for sale, or no seat at all: the layout's bitmap tells which. */
export const BLOCKED = 3;

export function base64ToBytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Statuses of a snapshot: cell i is bits 2·(i & 3) of byte i >> 2. Throws when there are too few bytes. */
export function unpackStatuses(base64: string, cells: number): Uint8Array {
  const packed = base64ToBytes(base64);
  if (packed.length < Math.ceil(cells / 4)) throw new RangeError(`${packed.length} bytes cannot hold ${cells} seats`);
  const statuses = new Uint8Array(cells);
  for (let i = 0; i < cells; i++) statuses[i] = ((packed[i >> 2] ?? 0) >> (2 * (i & 3))) & 3;
  return statuses;
}

/** Statuses as {@link unpackStatuses} reads them. */
export function packStatuses(statuses: Uint8Array): string {
  const packed = new Uint8Array(Math.ceil(statuses.length / 4));
  statuses.forEach((status, i) => (packed[i >> 2] = (packed[i >> 2] ?? 0) | (status << (2 * (i & 3)))));
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

/** Which cells are seats, 1 or 0: cell i is bit i & 7 of byte i >> 3. Throws when there are too few bytes. */
export function unpackBitmap(base64: string, cells: number): Uint8Array {
  const packed = base64ToBytes(base64);
  if (packed.length < Math.ceil(cells / 8)) throw new RangeError(`${packed.length} bytes cannot hold ${cells} cells`);
  const present = new Uint8Array(cells);
  for (let i = 0; i < cells; i++) present[i] = ((packed[i >> 3] ?? 0) >> (i & 7)) & 1;
  return present;
}
