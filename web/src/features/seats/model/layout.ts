import type { Point } from '@/shared/model/box';
import type { Section } from '@/shared/model/section';
import { unpackBitmap } from './bits';

export type { Section };

/** The layout as the API sends it. */
export interface LayoutBody {
  readonly version: number;
  readonly width: number;
  readonly height: number;
  readonly focalPoint: readonly number[] | null;
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly points: readonly (readonly number[])[];
    readonly rowLength: number;
    readonly cells: number;
    readonly seats: string;
    readonly categories: readonly { readonly category: string; readonly cells: number }[];
  }[];
}

export interface Hall {
  readonly version: number;
  readonly width: number;
  readonly height: number;
  readonly focalPoint: Point | null;
  readonly categories: readonly string[];
  readonly sections: readonly Section[];
}

/** Unpacks a layout. Throws a RangeError when a bitmap does not fit its section. */
export function hallOf(body: LayoutBody): Hall {
  const categories: string[] = [];
  const sections = body.sections.map((section) => {
    const present = unpackBitmap(section.seats, section.cells);
    const category = new Uint8Array(section.cells);
    let cell = 0;
    for (const run of section.categories) {
      if (!categories.includes(run.category)) categories.push(run.category);
      category.fill(categories.indexOf(run.category), cell, (cell += run.cells));
    }
    return {
      id: section.id,
      name: section.name,
      points: section.points.map(pointOf),
      rowLength: section.rowLength,
      rows: Math.ceil(section.cells / section.rowLength),
      cells: section.cells,
      present,
      seats: present.reduce((sum, bit) => sum + bit, 0),
      category,
    };
  });
  return {
    version: body.version,
    width: body.width,
    height: body.height,
    focalPoint: body.focalPoint && pointOf(body.focalPoint),
    categories,
    sections,
  };
}

function pointOf([x = 0, y = 0]: readonly number[]): Point {
  return [x, y];
}

export function sectionOf(hall: Hall, id: string | null): Section | null {
  return hall.sections.find((section) => section.id === id) ?? null;
}
