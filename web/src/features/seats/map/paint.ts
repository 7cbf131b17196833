import { dotsOf } from './dotPicture';
import { paintMarks } from './paintMarks';
import type { Scene } from './scene';
import { seatShape } from './seatShape';

/** From this pitch (CSS pixels) on, seats are apart; from farther away they are dots. */
const SHAPED_FROM = 5;

/** Draws the visible part of a section. Costs the same from near and from afar, however many seats there are. */
export function paint(context: CanvasRenderingContext2D, scene: Scene): void {
  context.clearRect(0, 0, scene.view.width, scene.view.height);
  paintSeats(context, scene);
  paintMarks(context, scene);
}

/** The picture of one pixel a cell, scaled without blur; then all but the seats' shapes is taken away. */
function paintSeats(context: CanvasRenderingContext2D, scene: Scene): void {
  const { section, camera, view } = scene;
  const dots = dotsOf(scene);
  if (dots === null) return;
  context.imageSmoothingEnabled = false;
  context.drawImage(dots, camera.x, camera.y, section.rowLength * camera.pitch, section.rows * camera.pitch);
  const shape = camera.pitch < SHAPED_FROM ? null : seatShape(context, camera.pitch, scene.ratio);
  if (shape === null) return;
  context.save();
  context.imageSmoothingEnabled = true;
  context.globalCompositeOperation = 'destination-in';
  context.translate(camera.x, camera.y);
  context.fillStyle = shape;
  context.fillRect(-camera.x, -camera.y, view.width, view.height);
  context.restore();
}
