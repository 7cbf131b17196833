import type { Mark } from '../model/appearance';
import { type Camera, fit, hit, pan, reveal, type Size, zoomAt } from '../model/camera';
import type { Section } from '../model/layout';
import { paint } from './paint';
import { type Palette, readPalette } from './palette';

const NO_MARKS: ReadonlyMap<number, Mark> = new Map();
const ZOOM_STEP = 1.4;

/**
 * A section drawn on a canvas. Whatever changes asks for one drawing in the next animation frame, so twenty frames of the
 * stream and a hundred pointer moves in between cost one drawing.
 */
export class SeatMap {
  readonly #canvas: HTMLCanvasElement;
  readonly #section: Section;
  #statuses: Uint8Array | undefined;
  #marks = NO_MARKS;
  #focused: number | null = null;
  #hovered: number | null = null;
  #view: Size = { width: 0, height: 0 };
  #camera: Camera | null = null;
  #palette: Palette | null = null;
  #scheduled = 0;

  constructor(canvas: HTMLCanvasElement, section: Section) {
    this.#canvas = canvas;
    this.#section = section;
  }

  /** The distance of two seats on the canvas, in CSS pixels; 0 before the canvas has a size. */
  get pitch(): number {
    return this.#camera?.pitch ?? 0;
  }

  show(statuses: Uint8Array | undefined, marks: ReadonlyMap<number, Mark>): void {
    if (statuses === this.#statuses && marks === this.#marks) return;
    this.#statuses = statuses;
    this.#marks = marks;
    this.#schedule();
  }

  /** Shows where the keyboard is, moving the picture as far as needed; null when it is elsewhere. */
  focus(cell: number | null): void {
    this.#focused = cell;
    if (cell !== null && this.#camera !== null) {
      this.#camera = reveal(this.#camera, cell, this.#section, this.#view);
    }
    this.#schedule();
  }

  hover(at: { readonly x: number; readonly y: number } | null): void {
    const cell = at === null ? null : this.seatAt(at.x, at.y);
    if (cell === this.#hovered) return;
    this.#hovered = cell;
    this.#canvas.style.cursor = cell === null ? 'grab' : 'pointer';
    this.#schedule();
  }

  pan(dx: number, dy: number): void {
    this.#move((camera) => pan(camera, dx, dy, [this.#section, this.#view]));
  }

  zoomIn(): void {
    this.zoom(ZOOM_STEP);
  }

  zoomOut(): void {
    this.zoom(1 / ZOOM_STEP);
  }

  zoom(factor: number, at = { x: this.#view.width / 2, y: this.#view.height / 2 }): void {
    this.#move((camera) => zoomAt(camera, factor, at, [this.#section, this.#view]));
  }

  fit(): void {
    this.#move(() => fit(this.#section, this.#view));
  }

  /** The cell of the seat under a point of the canvas, or null where there is none. */
  seatAt(x: number, y: number): number | null {
    if (this.#camera === null) return null;
    const cell = hit(this.#camera, this.#section, x, y);
    return cell !== null && this.#section.present[cell] === 1 ? cell : null;
  }

  /** Takes over the canvas's size on the page. A picture already moved stays where it is, as far as it can. */
  resize(view: Size): void {
    if (view.width === 0 || view.height === 0) return;
    const ratio = window.devicePixelRatio || 1;
    this.#canvas.width = Math.round(view.width * ratio);
    this.#canvas.height = Math.round(view.height * ratio);
    const wasFitted = this.#camera === null || this.#camera.pitch === fit(this.#section, this.#view).pitch;
    this.#view = view;
    this.#camera = this.#camera === null || wasFitted ? fit(this.#section, view) : this.#camera;
    this.pan(0, 0);
    // Resizing emptied the canvas; waiting for the next frame would show it blank for one.
    this.#draw();
  }

  /** Reads the colours anew, after a switch between light and dark. */
  recolour(): void {
    this.#palette = null;
    this.#schedule();
  }

  close(): void {
    cancelAnimationFrame(this.#scheduled);
    // Never drawn again, even if a late frame of the stream still asks for it.
    this.#scheduled = -1;
  }

  #move(change: (camera: Camera) => Camera): void {
    if (this.#camera === null) return;
    this.#camera = change(this.#camera);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled !== 0) return;
    this.#scheduled = requestAnimationFrame(() => {
      this.#scheduled = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const context = this.#canvas.getContext('2d');
    if (context === null || this.#camera === null) return;
    this.#palette ??= readPalette(this.#canvas);
    const ratio = this.#canvas.width / this.#view.width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, {
      section: this.#section,
      statuses: this.#statuses,
      marks: this.#marks,
      focused: this.#focused,
      hovered: this.#hovered,
      camera: this.#camera,
      view: this.#view,
      ratio,
      palette: this.#palette,
    });
  }
}
