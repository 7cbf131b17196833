import type { Point } from '@/shared/model/box';
import { centreOf } from './polygon';

/** Clockwise from upwards. */
const SIDES = ['top', 'topRight', 'right', 'bottomRight', 'bottom', 'bottomLeft', 'left', 'topLeft'] as const;
export type Side = (typeof SIDES)[number];

/** In which direction the stage lies, a section being drawn upright as in the overview. */
export interface StageDirection {
  /** Clockwise from upwards, degrees from 0 up to 360. */
  readonly angle: number;
  readonly side: Side;
  /** Where on the map's border the stage is marked, from 0 at the left and the top to 1. */
  readonly x: number;
  readonly y: number;
}

/** The direction from the middle of a section's area; null where the stage is in that very middle. */
export function stageDirection(points: readonly Point[], focalPoint: Point): StageDirection | null {
  const [cx, cy] = centreOf(points);
  const dx = focalPoint[0] - cx;
  const dy = focalPoint[1] - cy;
  const reach = 2 * Math.max(Math.abs(dx), Math.abs(dy));
  if (reach === 0) return null;
  const angle = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
  return { angle, side: SIDES[Math.round(angle / 45) % 8] ?? 'top', x: 0.5 + dx / reach, y: 0.5 + dy / reach };
}
