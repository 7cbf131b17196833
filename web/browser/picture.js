// Draws docs/images/sale.png: a crowd takes seats on the running platform while a real browser watches. `npm run picture`.
import { fileURLToPath } from 'node:url';
import { guest, page, randomPair, sectionOf, showOnSaleIn, withBrowser } from './platform.js';

const TARGET = fileURLToPath(new URL('../../docs/images/sale.png', import.meta.url));
const PLACE = '리얼스타디움';
const SECTION = '306';
const BUYERS = 420;
/** Seats of our own. */
const OWN_SEATS = 3;
/** The map's margin around its seats, in CSS pixels. */
const MARGIN = 28;
const SETTLE_MS = 1500;

// The front of the section is taken first; every third buyer books at once.
const buy = async (show, section, number) => {
  const seats = randomPair(section, 2);
  if (seats === null) return;
  const me = await guest();
  const held = await me.hold(show, seats);
  if (held.status === 201 && number % 3 === 0) await me.book(show, await held.json());
};

/** Neighbouring seats in one row, from the middle of the section. */
const inTheMiddle = (section) => {
  const rows = section.cells / section.rowLength;
  const first = Math.floor(rows / 2) * section.rowLength + Math.floor(section.rowLength / 3);
  const cells = Array.from({ length: section.cells - first }, (_, i) => first + i);
  const start = cells.find((cell) => Array.from({ length: OWN_SEATS }, (_, i) => cell + i).every(section.isSeat));
  return Array.from({ length: OWN_SEATS }, (_, i) => start + i);
};

/** Clicks seats of a map that shows its whole section. */
const choose = async (tab, map, section, cells) => {
  const rows = section.cells / section.rowLength;
  const box = await map.boundingBox();
  const pitch = Math.min((box.width - 2 * MARGIN) / section.rowLength, (box.height - 2 * MARGIN) / rows);
  for (const cell of cells) {
    const column = (cell % section.rowLength) + 0.5;
    const row = Math.floor(cell / section.rowLength) + 0.5;
    await tab.mouse.click(
      box.x + box.width / 2 + (column - section.rowLength / 2) * pitch,
      box.y + box.height / 2 + (row - rows / 2) * pitch,
    );
  }
  await tab.mouse.move(0, 0);
};

const show = await showOnSaleIn(PLACE);
const section = await sectionOf(show, SECTION);
await withBrowser(async (browser) => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 });
  await tab.goto(`${page}/shows/${show.id}?section=${SECTION}`);
  const map = await tab.waitForSelector('canvas');
  await tab.waitForTimeout(SETTLE_MS);
  await choose(tab, map, section, inTheMiddle(section));
  for (let number = 0; number < BUYERS; number++) await buy(show, section, number);
  await tab.waitForTimeout(SETTLE_MS);
  await tab.screenshot({ path: TARGET });
});
