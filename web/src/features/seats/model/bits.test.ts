import { describe, expect, it } from 'vitest';
import { unpackBitmap, unpackStatuses } from './bits';

const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));

describe('unpacking', () => {
  it('reads two bits a seat from the lowest bits up', () => {
    expect([...unpackStatuses(base64(0b11_10_01_00, 0b00_00_00_10), 5)]).toEqual([0, 1, 2, 3, 2]);
  });

  it('reads one bit a cell from the lowest bit up', () => {
    expect([...unpackBitmap(base64(0b1000_0101, 0b0000_0001), 9)]).toEqual([1, 0, 1, 0, 0, 0, 0, 1, 1]);
  });

  it('refuses fewer bytes than cells need', () => {
    expect(() => unpackStatuses(base64(0), 5)).toThrow(RangeError);
    expect(() => unpackBitmap(base64(0), 9)).toThrow(RangeError);
    expect(unpackStatuses(base64(0), 4)).toHaveLength(4);
    expect(unpackBitmap(base64(0), 8)).toHaveLength(8);
  });

  it('refuses what is not base64', () => {
    expect(() => unpackStatuses('§§', 1)).toThrow();
  });
});
