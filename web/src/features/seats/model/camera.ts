/**
 * How a section's grid lies on the canvas, in CSS pixels: cell (column, row) has its corner at
 * (x + column·pitch, y + row·pitch). Seats fill most of their cell.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Grid {
  readonly rowLength: number;
  readonly rows: number;
  readonly cells: number;
}

export const PITCH_MAX = 64;
/** Room around the grid, for the stage's edge. */
export const MARGIN = 28;
const FIT_PITCH_MAX = 34;

/** The camera that shows the whole grid in the middle. */
export function fit(grid: Grid, view: Size): Camera {
  const pitch = Math.max(0.5, Math.min(FIT_PITCH_MAX, fitPitch(grid, view)));
  return {
    pitch,
    x: (view.width - grid.rowLength * pitch) / 2,
    y: (view.height - grid.rows * pitch) / 2,
  };
}

function fitPitch(grid: Grid, view: Size): number {
  return Math.min(
    (view.width - 2 * MARGIN) / Math.max(1, grid.rowLength),
    (view.height - 2 * MARGIN) / Math.max(1, grid.rows),
  );
}

/** Zooms so that what is under the given point stays under it. */
export function zoomAt(camera: Camera, factor: number, at: { x: number; y: number }, bounds: [Grid, Size]): Camera {
  const smallest = fit(...bounds).pitch;
  const pitch = Math.min(Math.max(PITCH_MAX, smallest), Math.max(smallest, camera.pitch * factor));
  const scale = pitch / camera.pitch;
  return keepInView({ pitch, x: at.x - (at.x - camera.x) * scale, y: at.y - (at.y - camera.y) * scale }, ...bounds);
}

export function pan(camera: Camera, dx: number, dy: number, bounds: [Grid, Size]): Camera {
  return keepInView({ ...camera, x: camera.x + dx, y: camera.y + dy }, ...bounds);
}

/** Moves just as far as needed for a cell to be seen. */
export function reveal(camera: Camera, index: number, grid: Grid, view: Size): Camera {
  const left = camera.x + (index % grid.rowLength) * camera.pitch;
  const top = camera.y + Math.floor(index / grid.rowLength) * camera.pitch;
  const shift = (start: number, length: number) =>
    start < MARGIN ? MARGIN - start : Math.min(0, length - MARGIN - camera.pitch - start);
  return keepInView(
    { ...camera, x: camera.x + shift(left, view.width), y: camera.y + shift(top, view.height) },
    grid,
    view,
  );
}

/** The cell under a point, or null beside the grid. The caller knows whether there is a seat in it. */
export function hit(camera: Camera, grid: Grid, x: number, y: number): number | null {
  const column = Math.floor((x - camera.x) / camera.pitch);
  const row = Math.floor((y - camera.y) / camera.pitch);
  if (column < 0 || column >= grid.rowLength || row < 0) return null;
  const index = row * grid.rowLength + column;
  return index < grid.cells ? index : null;
}

export interface Visible {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The part of the grid that touches the canvas, inclusive; empty when a last is below its first. */
export function visible(camera: Camera, grid: Grid, view: Size): Visible {
  return {
    firstColumn: Math.max(0, Math.floor(-camera.x / camera.pitch)),
    lastColumn: Math.min(grid.rowLength - 1, Math.ceil((view.width - camera.x) / camera.pitch) - 1),
    firstRow: Math.max(0, Math.floor(-camera.y / camera.pitch)),
    lastRow: Math.min(grid.rows - 1, Math.ceil((view.height - camera.y) / camera.pitch) - 1),
  };
}

/** A grid smaller than the canvas is centred; a larger one never leaves more than the margin empty. */
function keepInView(camera: Camera, grid: Grid, view: Size): Camera {
  const along = (start: number, content: number, room: number) =>
    content + 2 * MARGIN <= room ? (room - content) / 2 : Math.min(MARGIN, Math.max(room - MARGIN - content, start));
  return {
    pitch: camera.pitch,
    x: along(camera.x, grid.rowLength * camera.pitch, view.width),
    y: along(camera.y, grid.rows * camera.pitch, view.height),
  };
}
