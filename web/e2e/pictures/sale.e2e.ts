import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ko } from '@/texts/ko';
import { hallOf, type LayoutBody, type Section } from '@/features/seats/model/layout';
import type { ProgramDetail, ProgramPage, ShowDetail } from '@/shared/api/types';
import { browsing } from '../browsing';
import { Caller } from '../caller';

const { open } = browsing();
const TARGET = fileURLToPath(new URL('../../../docs/images/sale.png', import.meta.url));
const PLACE = '리얼스타디움';
const SECTION = '306';
const BUYERS = 420;
/** Seats of our own. */
const OWN_SEATS = 3;

/** A show of the demonstration in the largest place, on sale now. */
async function saleInTheStadium(guest: Caller): Promise<string> {
  const programs = await guest.ask<ProgramPage>('GET', '/api/programs?size=100');
  for (const { id } of programs.items) {
    const { shows } = await guest.ask<ProgramDetail>('GET', `/api/programs/${id}`);
    const found = shows.find(
      ({ place, opensAt, closesAt }) =>
        place.name === PLACE && Date.parse(opensAt) <= Date.now() && Date.now() < Date.parse(closesAt),
    );
    if (found !== undefined) return found.id;
  }
  throw new Error(`no show in ${PLACE} is on sale`);
}

async function sectionOf(guest: Caller, show: string): Promise<Section> {
  const { layoutUrl } = await guest.ask<ShowDetail>('GET', `/api/shows/${show}`);
  const found = hallOf(await guest.ask<LayoutBody>('GET', layoutUrl)).sections.find(({ id }) => id === SECTION);
  if (found === undefined) throw new Error(`${PLACE} has no section ${SECTION}`);
  return found;
}

/** Two neighbouring seats, nearer to the front than to the back; every third buyer books them at once. */
async function buy(show: string, section: Section, number: number): Promise<void> {
  const row = Math.floor(Math.random() ** 2 * section.rows);
  const cell = row * section.rowLength + Math.floor(Math.random() * (section.rowLength - 1));
  if (section.present[cell] !== 1 || section.present[cell + 1] !== 1) return;
  const guest = await Caller.guest();
  const seats = [`${SECTION}-${cell}`, `${SECTION}-${cell + 1}`];
  const held = await guest.send('POST', `/api/shows/${show}/holds`, { seats });
  if (!held.ok || number % 3 !== 0) return;
  const { holdId } = (await held.json()) as { holdId: string };
  await guest.ask('POST', '/api/bookings', { showId: show, holdId, seats, card: 'sandbox-success' });
}

/** Neighbouring seats from the middle of the section, by the keyboard. */
async function choose(page: Page, section: Section): Promise<void> {
  await page.getByRole('application').focus();
  for (let row = 0; row < section.rows / 2; row++) await page.keyboard.press('ArrowDown');
  for (let seat = 0; seat < section.rowLength / 3; seat++) await page.keyboard.press('ArrowRight');
  for (let own = 1; own <= OWN_SEATS; own++) {
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: ko.basket.title }).waitFor();
    await expect.poll(() => page.getByText(ko.nav.holding(own)).count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
  }
}

it('a crowd takes seats of the demonstration while somebody has theirs', async () => {
  const guest = await Caller.guest();
  const show = await saleInTheStadium(guest);
  const section = await sectionOf(guest, show);
  const page = await open({ deviceScaleFactor: 2 });
  await page.goto(`/shows/${show}?section=${SECTION}`);
  await page.locator('canvas').waitFor();
  await choose(page, section);
  for (let number = 0; number < BUYERS; number++) await buy(show, section, number);
  await page.screenshot({ path: TARGET, animations: 'disabled' });
});
