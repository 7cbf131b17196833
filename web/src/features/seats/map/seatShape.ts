import { SEAT_SHARE } from './scene';

/** Pixels of the tile's side at least, so that it is scaled down rather than up. */
const TILE_MIN = 16;
const ROUNDED_FROM = 9;

interface Tile {
  readonly side: number;
  readonly rounded: boolean;
  readonly pattern: CanvasPattern;
}

const tiles = new WeakMap<CanvasRenderingContext2D, Tile>();

/** One seat's outline, repeated over the canvas: what is left of a picture under it are seats. Null without a canvas. */
export function seatShape(context: CanvasRenderingContext2D, pitch: number, ratio: number): CanvasPattern | null {
  const side = Math.max(TILE_MIN, Math.ceil(pitch * ratio));
  const rounded = pitch >= ROUNDED_FROM;
  const tile = tileOf(context, side, rounded);
  tile?.setTransform(new DOMMatrix().scale(pitch / side));
  return tile;
}

function tileOf(context: CanvasRenderingContext2D, side: number, rounded: boolean): CanvasPattern | null {
  const known = tiles.get(context);
  if (known?.side === side && known.rounded === rounded) return known.pattern;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const shape = canvas.getContext('2d');
  if (shape === null) return null;
  const seat = side * SEAT_SHARE;
  const inset = (side - seat) / 2;
  shape.beginPath();
  shape.roundRect(inset, inset, seat, seat, rounded ? seat * 0.28 : 0);
  shape.fill();
  const pattern = context.createPattern(canvas, 'repeat');
  if (pattern !== null) tiles.set(context, { side, rounded, pattern });
  return pattern;
}
