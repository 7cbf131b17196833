import { describe, expect, it } from 'vitest';
import { stageDirection } from './stageDirection';

const square = (x: number, y: number) =>
  [
    [x, y],
    [x + 20, y],
    [x + 20, y + 20],
    [x, y + 20],
  ] as const;

describe('the stage', () => {
  it.each([
    [square(40, 80), 'top'],
    [square(-80, 100), 'topRight'],
    [square(-80, 0), 'right'],
    [square(-80, -100), 'bottomRight'],
    [square(40, -80), 'bottom'],
    [square(150, -100), 'bottomLeft'],
    [square(150, 0), 'left'],
    [square(150, 100), 'topLeft'],
  ])('lies from %j at the %s', (points, side) => {
    expect(stageDirection(points, [50, 10])).toMatchObject({ side });
  });

  it('before the middle section of a hall lies above a section beside it, as in the overview', () => {
    const left = [
      [40, 240],
      [390, 160],
      [390, 660],
      [120, 730],
    ] as const;
    const direction = stageDirection(left, [600, 60]);
    expect(direction?.side).toBe('topRight');
    expect(direction?.y).toBe(0);
    expect(direction?.x).toBeGreaterThan(0.9);
    expect(direction?.angle).toBeCloseTo(44.2, 1);
  });

  it('is marked on the border of the map, on the line to it', () => {
    expect(stageDirection(square(0, 100), [60, 10])).toMatchObject({ x: 0.75, y: 0 });
    expect(stageDirection(square(0, 0), [10, 90])).toEqual({ angle: 180, side: 'bottom', x: 0.5, y: 1 });
  });

  it('in the very middle of a section has no direction', () => {
    expect(stageDirection(square(0, 0), [10, 10])).toBeNull();
  });
});
