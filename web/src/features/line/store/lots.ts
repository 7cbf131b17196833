import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Lot } from '../model/draw';

/** Returns who draws lots by this seed: the lot of a number is the hash of the seed and the number. */
export function lotsOf(seed: string): (number: number) => Lot {
  const seedBytes = hexToBytes(seed);
  const text = new Uint8Array(seedBytes.length + 4);
  text.set(seedBytes);
  const last = new DataView(text.buffer, seedBytes.length);
  return (number) => {
    last.setUint32(0, number);
    const hash = new DataView(sha256(text).buffer);
    return [hash.getUint32(0), hash.getUint32(4)];
  };
}
