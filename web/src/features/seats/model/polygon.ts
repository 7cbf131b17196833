import type { Point } from '@/shared/model/box';

/** The centre of a polygon's area, where its name is written; the mean of the corners when it has no area. */
export function centreOf(points: readonly Point[]): Point {
  let area = 0;
  let x = 0;
  let y = 0;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  if (Math.abs(area) > 1e-9) return [x / (3 * area), y / (3 * area)];
  const count = Math.max(1, points.length);
  return [points.reduce((sum, [px]) => sum + px, 0) / count, points.reduce((sum, [, py]) => sum + py, 0) / count];
}

/** The area of a polygon that does not cross itself. */
export function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return Math.abs(twice) / 2;
}
