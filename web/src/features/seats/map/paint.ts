import { lookOf } from '../model/appearance';
import { visible } from '../model/camera';
import { CATEGORY_COLOURS, type Palette } from './palette';
import { paintDots } from './paintDots';
import { paintMarks } from './paintMarks';
import type { Scene } from './scene';

/** Below this pitch (CSS pixels) a seat is a dot of one pixel in a picture that is scaled as a whole. */
const DOTS_BELOW = 5;
const ROUNDED_FROM = 9;
/** Share of its cell that a seat fills. */
export const SEAT_SHARE = 0.8;

/** Looks that are drawn alike share their paths: a colour change costs more than a rectangle. */
const HELD = CATEGORY_COLOURS;
const SOLD = CATEGORY_COLOURS + 1;
const BLOCKED = CATEGORY_COLOURS + 2;
const BATCHES = CATEGORY_COLOURS + 3;
/** Beyond these a path takes longer for each further seat than a path more. */
const SEATS_PER_PATH = 64;

/** Draws the visible part of a section. Costs what is on screen, not what is in the hall. */
export function paint(context: CanvasRenderingContext2D, scene: Scene): void {
  context.clearRect(0, 0, scene.view.width, scene.view.height);
  if (scene.camera.pitch < DOTS_BELOW) paintDots(context, scene);
  else paintSeats(context, scene);
  paintMarks(context, scene);
}

function paintSeats(context: CanvasRenderingContext2D, scene: Scene): void {
  const { camera, palette } = scene;
  const side = camera.pitch * SEAT_SHARE;
  const inset = (camera.pitch - side) / 2;
  const radius = camera.pitch >= ROUNDED_FROM ? side * 0.28 : 0;
  const batches = batchesOf(scene);
  batches.forEach((cells, batch) => {
    context.fillStyle = colourOf(batch, palette);
    cells.forEach((cell, i) => {
      if (i % SEATS_PER_PATH === 0) context.beginPath();
      const x = camera.x + (cell % scene.section.rowLength) * camera.pitch + inset;
      const y = camera.y + Math.floor(cell / scene.section.rowLength) * camera.pitch + inset;
      if (radius > 0) context.roundRect(x, y, side, side, radius);
      else context.rect(x, y, side, side);
      if (i % SEATS_PER_PATH === SEATS_PER_PATH - 1 || i === cells.length - 1) context.fill();
    });
  });
}

/** The visible cells, sorted by how they are drawn. The buyer's own are drawn afterwards, above the others. */
function batchesOf(scene: Scene): readonly number[][] {
  const { section, statuses } = scene;
  const batches: number[][] = Array.from({ length: BATCHES }, () => []);
  const { firstColumn, lastColumn, firstRow, lastRow } = visible(scene.camera, section, scene.view);
  for (let row = firstRow; row <= lastRow; row++) {
    const end = Math.min(section.cells - 1, row * section.rowLength + lastColumn);
    for (let cell = row * section.rowLength + firstColumn; cell <= end; cell++) {
      const batch = batchOf(
        lookOf(section.present[cell] ?? 0, statuses?.[cell], undefined),
        section.category[cell] ?? 0,
      );
      if (batch !== null) batches[batch]?.push(cell);
    }
  }
  return batches;
}

function batchOf(look: ReturnType<typeof lookOf>, category: number): number | null {
  if (look === 'none') return null;
  if (look === 'held') return HELD;
  if (look === 'sold') return SOLD;
  return look === 'free' ? category % CATEGORY_COLOURS : BLOCKED;
}

function colourOf(batch: number, palette: Palette): string {
  if (batch === HELD) return palette.held;
  if (batch === SOLD) return palette.sold;
  return batch === BLOCKED ? palette.blocked : (palette.categories[batch] ?? palette.blocked);
}
