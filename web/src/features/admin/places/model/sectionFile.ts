import type { Point } from '@/shared/model/box';
import type { Section } from '@/shared/model/section';
import type { FileFaults } from './faults';

const CATEGORY_DEFAULT = 'R';
const SECTION_WORD = '구역';
const ID_LENGTH_MAX = 16;
const NAME_LENGTH_MAX = 100;
const CELLS_MAX = 200_000;
const CATEGORY_LENGTH_MAX = 16;
const UNREADABLE_NAMED_MAX = 5;

/** A section's id, as the server makes it: letters, digits and underscores of its name, without a closing word. */
export function idOf(name: string): string | null {
  const composed = name.normalize('NFC');
  const stem =
    composed.endsWith(SECTION_WORD) && composed.length > SECTION_WORD.length
      ? composed.slice(0, -SECTION_WORD.length)
      : composed;
  const id = Array.from(stem)
    .filter((character) => character.length === 1 && /[\p{L}\p{Nd}_]/u.test(character))
    .join('');
  return id.length >= 1 && id.length <= ID_LENGTH_MAX ? id : null;
}

/**
 * Reads one section; null if it cannot be drawn.
 *
 * @param known the categories of the whole place; new ones are added
 */
export function readSection(
  value: unknown,
  index: number,
  points: readonly Point[],
  known: string[],
  faults: FileFaults,
): Section | null {
  const file = faults.object(value, `sections[${index}]`);
  const name = faults.text(file.name, `sections[${index}].name`);
  const where = `sections[${index}] "${name}"`;
  const id = idOf(name);
  const rowLength = Number(file.colLen);
  const raw = faults.list(file.seats, `${where} seats`);
  let isWell = faults.check(id !== null, where, 'id');
  isWell = faults.check(name.length <= NAME_LENGTH_MAX, where, 'name', NAME_LENGTH_MAX) && isWell;
  isWell = faults.check(Number.isInteger(rowLength) && rowLength >= 1, `${where} colLen`, 'whole') && isWell;
  const fits = raw.length >= 1 && raw.length <= CELLS_MAX;
  isWell = faults.check(fits, `${where} seats`, 'cells', raw.length) && isWell;
  if (!isWell || id === null) return null;

  const present = Uint8Array.from(raw, (cell) => (cell === true ? 1 : 0));
  checkCells(raw, rowLength, where, faults);
  const seats = present.reduce((sum, bit) => sum + bit, 0);
  const rows = Math.ceil(raw.length / rowLength);
  const hasSeat = faults.check(seats > 0, `${where} seats`, 'noSeat');
  const isWhole = faults.check(raw.length % rowLength === 0, `${where} row ${rows}`, 'row', rowLength);
  const category = readCategories(file.categories, { where, rows, rowLength, cells: raw.length }, known, faults);
  if (!hasSeat || !isWhole || category === null) return null;
  return { id, name, points, rowLength, rows, cells: raw.length, present, seats, category };
}

function checkCells(raw: readonly unknown[], rowLength: number, where: string, faults: FileFaults): void {
  let named = 0;
  for (let cell = 0; cell < raw.length && named < UNREADABLE_NAMED_MAX; cell++) {
    if (typeof raw[cell] === 'boolean') continue;
    named++;
    const spot = `row ${Math.floor(cell / rowLength) + 1} number ${(cell % rowLength) + 1}`;
    faults.check(false, `${where} ${spot}`, 'cell');
  }
}

interface Extent {
  readonly where: string;
  readonly rows: number;
  readonly rowLength: number;
  readonly cells: number;
}

/** The category of each cell, by rows from the front; null if the file's rows do not come out even. */
function readCategories(value: unknown, extent: Extent, known: string[], faults: FileFaults): Uint8Array | null {
  const { where, rows, rowLength, cells } = extent;
  const list = value === undefined ? [] : faults.list(value, `${where} categories`);
  const runs = list.length === 0 ? [{ category: CATEGORY_DEFAULT }] : list;
  const category = new Uint8Array(cells);
  let covered = 0;
  for (const [i, run] of runs.entries()) {
    const { category: told, rows: given } = faults.object(run, `${where} categories[${i}]`);
    const name = faults.text(told, `${where} categories[${i}].category`);
    const isNamed = name.trim() !== '' && name.length <= CATEGORY_LENGTH_MAX;
    if (!faults.check(isNamed, `${where} categories[${i}].category`, 'name', CATEGORY_LENGTH_MAX)) return null;
    const wanted = given === undefined || given === 0 ? rows - covered : Number(given);
    const fits = Number.isInteger(wanted) && wanted >= 1 && covered + wanted <= rows;
    if (!faults.check(fits, `${where} categories`, 'categories', rows)) return null;
    if (!known.includes(name)) known.push(name);
    category.fill(known.indexOf(name), covered * rowLength, (covered + wanted) * rowLength);
    covered += wanted;
  }
  return faults.check(covered === rows, `${where} categories`, 'categories', rows) ? category : null;
}
