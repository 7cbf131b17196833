import { lookOf } from '../model/appearance';
import type { Palette } from './palette';
import { CATEGORY_COLOURS } from './palette';
import type { Scene } from './scene';

interface Picture {
  readonly statuses: Uint8Array | undefined;
  readonly palette: Palette;
  readonly canvas: HTMLCanvasElement;
}

/** The last picture of each section: panning a hall of 60 000 seats then costs one image, not 60 000 rectangles. */
const pictures = new WeakMap<object, Picture>();

/** Draws a section seen from far away: one pixel a seat, scaled up without blur. */
export function paintDots(context: CanvasRenderingContext2D, scene: Scene): void {
  const { section, camera } = scene;
  const picture = pictureOf(scene);
  if (picture === null) return;
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, camera.x, camera.y, section.rowLength * camera.pitch, section.rows * camera.pitch);
}

function pictureOf(scene: Scene): HTMLCanvasElement | null {
  const { section, statuses, palette } = scene;
  const known = pictures.get(section);
  // Statuses are replaced, never changed in place, so the same array means the same picture.
  if (known?.statuses === statuses && known?.palette === palette) return known.canvas;
  const canvas = known?.canvas ?? document.createElement('canvas');
  canvas.width = section.rowLength;
  canvas.height = section.rows;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const image = context.createImageData(section.rowLength, section.rows);
  const pixels = new Uint32Array(image.data.buffer);
  const colours = coloursOf(context, palette);
  for (let cell = 0; cell < section.cells; cell++) {
    const look = lookOf(section.present[cell] ?? 0, statuses?.[cell], undefined);
    if (look === 'none') continue;
    const category = (section.category[cell] ?? 0) % CATEGORY_COLOURS;
    pixels[cell] = (look === 'free' ? colours.categories[category] : colours.byLook.get(look)) ?? 0;
  }
  context.putImageData(image, 0, 0);
  pictures.set(section, { statuses, palette, canvas });
  return canvas;
}

function coloursOf(context: CanvasRenderingContext2D, palette: Palette) {
  const pixel = (colour: string) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
  };
  return {
    categories: palette.categories.map(pixel),
    byLook: new Map<string, number>([
      ['held', pixel(palette.held)],
      ['sold', pixel(palette.sold)],
      ['blocked', pixel(palette.blocked)],
    ]),
  };
}
