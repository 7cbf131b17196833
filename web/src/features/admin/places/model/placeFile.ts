import type { Point } from '@/shared/model/box';
import type { Section } from '@/shared/model/section';
import type { DrawnPlace } from './drawnPlace';
import { type FileFault, FileFaults } from './faults';
import { readSection } from './sectionFile';

/** What a file turned out to be: a place that can be drawn, or what is wrong with it. */
export type PlaceFile =
  | { readonly place: DrawnPlace; readonly faults: null }
  | { readonly place: null; readonly faults: readonly FileFault[] };

/** Largest file that the server takes. */
export const FILE_MIB_MAX = 16;

const ZONE_DEFAULT = 'Asia/Seoul';
const SIDE_MAX = 1_000_000;
const SECTIONS_MAX = 512;
const SEATS_MAX = 100_000;
const CORNERS_MAX = 1_000;

/** Reads a place in the predecessor's format by the rules of the server, so that most slips are told before it is sent. */
export function readPlaceFile(text: string): PlaceFile {
  const faults = new FileFaults();
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (e) {
    faults.check(false, 'file', 'json', e instanceof Error ? e.message : '');
    return { place: null, faults: faults.found };
  }
  const place = readPlace(faults.object(root, 'file'), faults);
  return faults.found.length === 0 ? { place, faults: null } : { place: null, faults: faults.found };
}

function readPlace(root: Readonly<Record<string, unknown>>, faults: FileFaults): DrawnPlace {
  const file = faults.object(root.place, 'place');
  const name = faults.text(file.name, 'place.name').trim();
  faults.check(name.length >= 1 && name.length <= 100, 'place.name', 'name', 100);
  const address = faults.text(file.address, 'place.address');
  faults.check(address.length <= 300, 'place.address', 'name', 300);
  const zone = file.timeZone === undefined ? ZONE_DEFAULT : faults.text(file.timeZone, 'place.timeZone');
  faults.check(isZone(zone), 'place.timeZone', 'zone');
  const [width, height] = [side(file, 'overviewWidth', faults), side(file, 'overviewHeight', faults)];
  const focalPoint: Point =
    file.focalPoint === undefined ? [width / 2, 0] : point(file.focalPoint, 'place.focalPoint', faults);
  const list = faults.list(root.sections, 'sections');
  faults.check(list.length >= 1 && list.length <= SECTIONS_MAX, 'sections', 'sections', list.length);
  const outlines = faults
    .list(file.overviewPoints, 'place.overviewPoints')
    .map((each, i) => outline(each, `place.overviewPoints[${i}]`, [width, height], faults));
  const isEven = outlines.length === list.length;
  faults.check(isEven, 'place.overviewPoints', 'outlines', `${outlines.length} / ${list.length}`);

  const categories: string[] = [];
  const sections: Section[] = [];
  for (const [i, each] of list.slice(0, SECTIONS_MAX).entries()) {
    const section = readSection(each, i, outlines[i] ?? [], categories, faults);
    if (section === null) continue;
    const isNew = sections.every(({ id }) => id !== section.id);
    faults.check(isNew, `sections[${i}] "${section.name}"`, 'twice', section.id);
    sections.push(section);
  }
  const seats = sections.reduce((sum, section) => sum + section.seats, 0);
  faults.check(seats <= SEATS_MAX, 'sections', 'seats', seats);
  return { name, address, zone, width, height, focalPoint, categories, sections, seats };
}

function side(file: Readonly<Record<string, unknown>>, field: string, faults: FileFaults): number {
  const length = faults.number(file[field], `place.${field}`);
  if (typeof file[field] === 'number') faults.check(length > 0 && length <= SIDE_MAX, `place.${field}`, 'side');
  return length;
}

function point(value: unknown, where: string, faults: FileFaults): Point {
  const [x, y, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
  const fits = typeof x === 'number' && typeof y === 'number' && more.length === 0;
  faults.check(fits, where, 'point');
  return [Number(x) || 0, Number(y) || 0];
}

function outline(value: unknown, where: string, [width, height]: Point, faults: FileFaults): readonly Point[] {
  const raw = faults.list(faults.object(value, where).points, `${where}.points`);
  faults.check(raw.length >= 3 && raw.length <= CORNERS_MAX, where, 'corners', raw.length);
  return raw.slice(0, CORNERS_MAX).map((each, i) => {
    const at = point(each, `${where}.points[${i}]`, faults);
    faults.check(at[0] >= 0 && at[1] >= 0 && at[0] <= width && at[1] <= height, `${where} point ${i}`, 'inside');
    return at;
  });
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
