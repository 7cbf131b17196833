import { describe, expect, it } from 'vitest';
import { fontSizeIn } from './fontSize';

const slab = (angle: number) => {
  const turn = (angle * Math.PI) / 180;
  return [
    [-20, -60],
    [20, -60],
    [20, 60],
    [-20, 60],
  ].map(
    ([x = 0, y = 0]) => [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)] as const,
  );
};

describe('the name of a section in the overview', () => {
  it.each([0, 30, 45, 90])('is no wider than a section turned by %d degrees is narrow', (angle) => {
    const wide = '1,700';
    expect(fontSizeIn(slab(angle), wide) * wide.length * 0.62).toBeLessThanOrEqual(40);
  });

  it('is smaller the longer it is, and a Korean letter counts more than a digit', () => {
    const size = (name: string) => fontSizeIn(slab(0), name);
    expect(size('아레나 A구역')).toBeLessThan(size('A구역'));
    expect(size('가나다라')).toBeLessThan(size('1234'));
  });
});
