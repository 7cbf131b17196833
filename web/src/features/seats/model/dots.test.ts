import { describe, expect, it } from 'vitest';
import { type DotColours, updateDots } from './dots';
import type { Section } from './layout';

const COLOURS: DotColours = { categories: [11, 12], held: 21, sold: 22, blocked: 23 };

function sectionOf(cells: number): Section {
  const [present, category] = [new Uint8Array(cells).fill(1), new Uint8Array(cells)];
  return { id: 'A', name: 'A', points: [], rowLength: cells, rows: 1, cells, present, seats: cells, category };
}

describe('a picture of one pixel a cell', () => {
  it('has free seats by category and the others by condition, and nothing in gaps', () => {
    const section = sectionOf(6);
    section.present[5] = 0;
    section.category[1] = 1;
    const pixels = new Uint32Array(6).fill(99);
    expect(updateDots(pixels, section, null, Uint8Array.of(0, 0, 1, 2, 3, 0), COLOURS)).toBe(6);
    expect([...pixels]).toEqual([11, 12, 21, 22, 23, 0]);
  });

  it('shows nothing as free before the stream has said so', () => {
    const pixels = new Uint32Array(2);
    updateDots(pixels, sectionOf(2), null, undefined, COLOURS);
    expect([...pixels]).toEqual([23, 23]);
  });

  it('begins again with the first colour when there are more categories than colours', () => {
    const section = sectionOf(1);
    section.category[0] = 3;
    const pixels = new Uint32Array(1);
    updateDots(pixels, section, null, Uint8Array.of(0), COLOURS);
    expect([...pixels]).toEqual([12]);
  });

  it('is brought up to date where statuses have changed, and nowhere else', () => {
    const section = sectionOf(60_000);
    const before = new Uint8Array(60_000);
    const after = before.slice();
    after.fill(1, 100, 600);
    const pixels = new Uint32Array(60_000);
    updateDots(pixels, section, null, before, COLOURS);
    expect(updateDots(pixels, section, before, after, COLOURS)).toBe(500);
    expect([pixels[99], pixels[100], pixels[599], pixels[600]]).toEqual([11, 21, 21, 11]);
  });

  it('shows at once what was not known before', () => {
    const pixels = new Uint32Array(2);
    updateDots(pixels, sectionOf(2), null, undefined, COLOURS);
    expect(updateDots(pixels, sectionOf(2), undefined, Uint8Array.of(0, 2), COLOURS)).toBe(2);
    expect([...pixels]).toEqual([11, 22]);
  });
});
