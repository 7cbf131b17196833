import { beforeEach, describe, expect, it, vi } from 'vitest';
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

let calls: Record<string, number>;
let filled: string[];

/** Counts what a canvas is asked for, and notes the colours that shapes are filled with. */
function recorder(): CanvasRenderingContext2D {
  const target: Record<string, unknown> = {
    createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
    getImageData: () => ({ data: new Uint8ClampedArray(4) }),
    createPattern: () => ({ setTransform: () => undefined }),
    fill: () => filled.push(String(target.fillStyle)),
  };
  const handler: ProxyHandler<Record<string, unknown>> = {
    get: (of, name) => {
      const own = of[String(name)];
      if (own !== undefined && typeof own !== 'function') return own;
      return (...given: unknown[]) => {
        calls[String(name)] = (calls[String(name)] ?? 0) + 1;
        return typeof own === 'function' ? (own as (...all: unknown[]) => unknown)(...given) : undefined;
      };
    },
  };
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
    camera: { x: 0, y: 0, pitch: 8 },
    view: { width: 200, height: 100 },
    ratio: 1,
    palette,
    ...scene,
  });
}

beforeEach(() => {
  calls = {};
  filled = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(recorder as never);
  vi.stubGlobal(
    'DOMMatrix',
    class {
      scale() {
        return this;
      }
    },
  );
});

describe('painting', () => {
  it('costs the same however many seats there are and whether near or far: one picture, and one shape for all', () => {
    for (const [section, pitch] of [[sectionOf(3, 1), 8] as const, [sectionOf(300, 200), 8] as const]) {
      calls = {};
      draw({ section, statuses: new Uint8Array(section.cells), camera: { x: 0, y: 0, pitch } });
      expect(calls).toMatchObject({ drawImage: 1, createPattern: 1, putImageData: 1 });
      // The canvas itself, and the tile of the pattern.
      expect(calls.fill).toBe(1);
    }
    calls = {};
    draw({ section: sectionOf(300, 200), statuses: new Uint8Array(60_000), camera: { x: 0, y: 0, pitch: 2 } });
    expect(calls).toMatchObject({ drawImage: 1, putImageData: 1 });
    expect(calls.createPattern).toBeUndefined();
  });

  it('makes the picture anew only when a status has changed', () => {
    const section = sectionOf(30, 20);
    const statuses = new Uint8Array(600);
    draw({ section, statuses });
    draw({ section, statuses, camera: { x: 5, y: 5, pitch: 8 } });
    expect(calls).toMatchObject({ drawImage: 2, putImageData: 1 });
    draw({ section, statuses: statuses.slice() });
    expect(calls).toMatchObject({ drawImage: 3, putImageData: 2 });
  });

  it('draws one’s own seats above what the stream says about them', () => {
    const marks = new Map<number, Mark>([
      [0, 'mine'],
      [1, 'pending'],
    ]);
    draw({ section: sectionOf(3, 1), statuses: Uint8Array.of(1, 0, 0), marks });
    expect(filled.slice(-2)).toEqual(['mine', 'pending']);
  });
});
