import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../model/appearance';
import type { Section } from '../model/layout';
import { paint } from './paint';
import type { Palette } from './palette';
import type { Scene } from './scene';

const palette: Palette = {
  categories: ['R', 'S', '3', '4', '5', '6', '7', '8'],
  mine: 'mine',
  pending: 'pending',
  held: 'held',
  sold: 'sold',
  blocked: 'blocked',
  onSeat: 'ink',
  focus: 'focus',
  text: 'text',
};

let filled: Record<string, number>;

/** Counts the shapes filled with each colour; everything else of a canvas is ignored. */
function recorder(): CanvasRenderingContext2D {
  let shapes = 0;
  const target: Record<string, unknown> = {
    beginPath: () => (shapes = 0),
    rect: () => shapes++,
    roundRect: () => shapes++,
    fill: () => (filled[String(target.fillStyle)] = (filled[String(target.fillStyle)] ?? 0) + shapes),
  };
  const handler: ProxyHandler<Record<string, unknown>> = { get: (of, name) => of[String(name)] ?? (() => undefined) };
  return new Proxy(target, handler) as unknown as CanvasRenderingContext2D;
}

function sectionOf(rowLength: number, rows: number): Section {
  const cells = rowLength * rows;
  const [present, category] = [new Uint8Array(cells).fill(1), new Uint8Array(cells)];
  return { id: 'A', name: 'A', points: [], rowLength, rows, cells, present, seats: cells, category };
}

function draw(scene: Partial<Scene> & Pick<Scene, 'section' | 'statuses'>): void {
  paint(recorder(), {
    marks: new Map<number, Mark>(),
    focused: null,
    hovered: null,
    camera: { x: 0, y: 0, pitch: 20 },
    view: { width: 200, height: 100 },
    palette,
    ...scene,
  });
}

beforeEach(() => {
  filled = {};
});

describe('painting', () => {
  it('draws free seats by category and the others by condition, and no gaps', () => {
    const section = sectionOf(6, 1);
    section.present[5] = 0;
    section.category[1] = 1;
    draw({ section, statuses: Uint8Array.of(0, 0, 1, 2, 3, 0) });
    expect(filled).toEqual({ R: 1, S: 1, held: 1, sold: 1, blocked: 1 });
  });

  it('draws one’s own seats above what the stream says about them', () => {
    const marks = new Map<number, Mark>([
      [0, 'mine'],
      [1, 'pending'],
    ]);
    draw({ section: sectionOf(3, 1), statuses: Uint8Array.of(1, 0, 0), marks });
    expect(filled).toMatchObject({ mine: 1, pending: 1 });
  });

  it('costs what is visible, not what is in the hall', () => {
    draw({ section: sectionOf(300, 200), statuses: new Uint8Array(60_000) });
    expect(filled).toEqual({ R: 10 * 5 });
  });

  it('draws nothing as free before the stream has said so', () => {
    draw({ section: sectionOf(3, 1), statuses: undefined });
    expect(filled).toEqual({ blocked: 3 });
  });
});
