import { FREE, HELD, SOLD } from '../model/bits';
import { type Visible, visible } from '../model/camera';
import { SEAT_SHARE, type Scene } from './scene';

/** Signs beside colour appear from this pitch (CSS pixels), numbers from the larger one. */
const SIGNS_FROM = 12;
const NUMBERS_FROM = 24;

/** Draws what must not be told by colour alone, then the buyer's own seats, then where the pointer and keyboard are. */
export function paintMarks(context: CanvasRenderingContext2D, scene: Scene): void {
  if (scene.camera.pitch >= SIGNS_FROM) paintSigns(context, scene, visible(scene.camera, scene.section, scene.view));
  for (const [cell, mark] of scene.marks) paintMine(context, scene, cell, mark === 'mine');
  if (scene.hovered !== null) outline(context, scene, scene.hovered, scene.palette.text, 1.5);
  if (scene.focused !== null) outline(context, scene, scene.focused, scene.palette.focus, 3);
}

function cornerOf({ camera, section }: Scene, cell: number): { x: number; y: number } {
  return {
    x: camera.x + (cell % section.rowLength) * camera.pitch,
    y: camera.y + Math.floor(cell / section.rowLength) * camera.pitch,
  };
}

function paintSigns(context: CanvasRenderingContext2D, scene: Scene, seen: Visible): void {
  const { section, statuses, camera, palette } = scene;
  const half = camera.pitch / 2;
  const arm = camera.pitch * 0.16;
  context.font = `500 ${Math.round(camera.pitch * 0.36)}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.onSeat;
  context.strokeStyle = palette.text;
  context.lineWidth = Math.max(1, camera.pitch * 0.05);
  context.beginPath();
  for (let row = seen.firstRow; row <= seen.lastRow; row++) {
    const end = Math.min(section.cells - 1, row * section.rowLength + seen.lastColumn);
    for (let cell = row * section.rowLength + seen.firstColumn; cell <= end; cell++) {
      if (section.present[cell] !== 1 || scene.marks.has(cell)) continue;
      const corner = cornerOf(scene, cell);
      const x = corner.x + half;
      const y = corner.y + half;
      const status = statuses?.[cell];
      if (status === SOLD) cross(context, x, y, arm);
      else if (status === HELD) dash(context, x, y, arm);
      else if (status === FREE && camera.pitch >= NUMBERS_FROM) {
        context.fillText(String((cell % section.rowLength) + 1), x, y + 0.5);
      }
    }
  }
  context.stroke();
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, arm: number): void {
  context.moveTo(x - arm, y - arm);
  context.lineTo(x + arm, y + arm);
  context.moveTo(x + arm, y - arm);
  context.lineTo(x - arm, y + arm);
}

function dash(context: CanvasRenderingContext2D, x: number, y: number, arm: number): void {
  context.moveTo(x - arm, y);
  context.lineTo(x + arm, y);
}

/** One's own seats are larger than the others and keep a visible size even from far away. */
function paintMine(context: CanvasRenderingContext2D, scene: Scene, cell: number, isMine: boolean): void {
  const { camera, palette } = scene;
  const { x, y } = cornerOf(scene, cell);
  const side = Math.max(8, camera.pitch * (SEAT_SHARE + 0.12));
  const left = x + (camera.pitch - side) / 2;
  const top = y + (camera.pitch - side) / 2;
  context.beginPath();
  context.roundRect(left, top, side, side, side * 0.3);
  context.fillStyle = isMine ? palette.mine : palette.pending;
  context.fill();
  context.strokeStyle = palette.onSeat;
  context.lineWidth = Math.max(1.5, side * 0.1);
  context.lineCap = 'round';
  context.beginPath();
  if (isMine) {
    context.moveTo(left + side * 0.27, top + side * 0.53);
    context.lineTo(left + side * 0.44, top + side * 0.7);
    context.lineTo(left + side * 0.74, top + side * 0.33);
  } else {
    context.arc(left + side / 2, top + side / 2, side * 0.24, 0, Math.PI * 1.4);
  }
  context.stroke();
}

function outline(context: CanvasRenderingContext2D, scene: Scene, cell: number, colour: string, width: number): void {
  const { x, y } = cornerOf(scene, cell);
  const side = Math.max(8, scene.camera.pitch);
  context.beginPath();
  context.roundRect(x, y, side, side, side * 0.3);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
