import { lookOf } from './appearance';
import type { Section } from './layout';

/** The colours of a picture, each as one pixel of its memory. */
export interface DotColours {
  readonly categories: readonly number[];
  readonly held: number;
  readonly sold: number;
  readonly blocked: number;
}

/**
 * Brings a picture of one pixel a cell up to date: only cells whose status is another are touched, so that a change costs
 * what it changes. Returns how many were.
 *
 * @param before the statuses that the picture shows; null if it shows nothing yet
 */
export function updateDots(
  pixels: Uint32Array,
  section: Section,
  before: Uint8Array | undefined | null,
  statuses: Uint8Array | undefined,
  colours: DotColours,
): number {
  let updated = 0;
  for (let cell = 0; cell < section.cells; cell++) {
    const status = statuses?.[cell];
    if (before !== null && before?.[cell] === status) continue;
    pixels[cell] = colourOf(section, cell, status, colours);
    updated++;
  }
  return updated;
}

function colourOf(section: Section, cell: number, status: number | undefined, colours: DotColours): number {
  const look = lookOf(section.present[cell] ?? 0, status, undefined);
  if (look === 'none') return 0;
  if (look === 'held') return colours.held;
  if (look === 'sold') return colours.sold;
  if (look !== 'free') return colours.blocked;
  return colours.categories[(section.category[cell] ?? 0) % colours.categories.length] ?? 0;
}
