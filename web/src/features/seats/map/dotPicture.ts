import type { Section } from '../model/layout';
import { type DotColours, updateDots } from '../model/dots';
import type { Palette } from './palette';
import type { Scene } from './scene';

/** A section at one pixel a cell, kept between drawings. */
interface DotPicture {
  readonly canvas: HTMLCanvasElement;
  readonly image: ImageData;
  readonly statuses: Uint8Array | undefined;
  readonly palette: Palette;
}

const pictures = new WeakMap<Section, DotPicture>();
const colours = new WeakMap<Palette, DotColours>();

/** The section as it is now, at one pixel a cell: scaled, it costs the same whatever it shows. Null without a canvas. */
export function dotsOf({ section, statuses, palette }: Scene): HTMLCanvasElement | null {
  const known = pictures.get(section);
  // Statuses are replaced, never changed in place, so the same array means the same picture.
  if (known?.statuses === statuses && known?.palette === palette) return known.canvas;
  const canvas = known?.canvas ?? canvasOf(section.rowLength, section.rows);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const image = known?.image ?? context.createImageData(section.rowLength, section.rows);
  const before = known?.palette === palette ? known.statuses : null;
  updateDots(new Uint32Array(image.data.buffer), section, before, statuses, coloursOf(palette));
  context.putImageData(image, 0, 0);
  pictures.set(section, { canvas, image, statuses, palette });
  return canvas;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** Read back from a canvas once: that is how a colour of a style sheet becomes a pixel. */
function coloursOf(palette: Palette): DotColours {
  const known = colours.get(palette);
  if (known !== undefined) return known;
  const context = canvasOf(1, 1).getContext('2d', { willReadFrequently: true });
  const pixel = (colour: string) => {
    if (context === null) return 0;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
  };
  const read = {
    categories: palette.categories.map(pixel),
    held: pixel(palette.held),
    sold: pixel(palette.sold),
    blocked: pixel(palette.blocked),
  };
  colours.set(palette, read);
  return read;
}
