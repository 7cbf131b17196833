import type { Mark } from '../model/appearance';
import type { Camera, Size } from '../model/camera';
import type { Section } from '../model/layout';
import type { Palette } from './palette';

/** Share of its cell that a seat fills. */
export const SEAT_SHARE = 0.8;

/** Everything one drawing of a section depends on. */
export interface Scene {
  readonly section: Section;
  readonly statuses: Uint8Array | undefined;
  /** The buyer's marks by cell: a handful, however large the section. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** The cell the keyboard is on, or null when the keyboard is not in use. */
  readonly focused: number | null;
  readonly hovered: number | null;
  readonly camera: Camera;
  readonly view: Size;
  /** Pixels of the canvas to a CSS pixel. */
  readonly ratio: number;
  readonly palette: Palette;
}
