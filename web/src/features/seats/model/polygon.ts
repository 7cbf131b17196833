import type { Point } from './layout';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

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

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** On which side of a section's grid the stage lies, the grid being drawn upright as in the overview. */
export function sideTowards(points: readonly Point[], focalPoint: Point): Side {
  const [cx, cy] = centreOf(points);
  const box = boxOf(points);
  // Measured in half widths and heights, so that a long section beside the stage is not called below it.
  const dx = (focalPoint[0] - cx) / Math.max(1, box.width);
  const dy = (focalPoint[1] - cy) / Math.max(1, box.height);
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}
