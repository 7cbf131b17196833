import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Caller } from '../caller';
import { type Staged, stage } from '../stage';
import { costRow, costsOf, markDeltas } from './deltas';
import { framesOf, rowOf } from './frames';
import { traceOf } from './trace';
import { ROW_LENGTH, ROWS, WIDE_HALL } from './wideHall';

const { open } = browsing();
const SECONDS = 20;
const BUYERS = 8;
/** Between two clicks of a buyer; all together change about eighty seats a second. */
const THINK_MS = 350;
const DELTA_SEATS = 500;
const DELTAS = 20;
const SETTLE_MS = 1_500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A buyer who holds two neighbouring seats and gives them back, again and again; returns how many seats changed. */
async function churn(show: string, until: AbortSignal): Promise<number> {
  const guest = await Caller.guest();
  let changes = 0;
  while (!until.aborted) {
    const left = Math.floor(Math.random() * ROWS) * ROW_LENGTH + Math.floor(Math.random() * (ROW_LENGTH - 1));
    const held = await guest.send('POST', `/api/shows/${show}/holds`, { seats: [`A-${left}`, `A-${left + 1}`] });
    await pause(THINK_MS);
    if (!held.ok) continue;
    await guest.ask('DELETE', `/api/shows/${show}/holds`);
    changes += 4;
  }
  return changes;
}

/** Wheel and drag without a pause, as a hand does: in, around, out, around. */
async function moveAbout(page: Page, until: AbortSignal): Promise<void> {
  const map = await page.locator('canvas').boundingBox();
  if (map === null) throw new Error('the map is not on the page');
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  for (let step = 0; !until.aborted; step++) {
    await page.mouse.move(x, y);
    for (let tick = 0; tick < 12; tick++) await page.mouse.wheel(0, step % 2 === 0 ? -60 : 60);
    await page.mouse.down();
    for (let turn = 0; turn < 40; turn++) {
      const angle = (turn / 40) * 2 * Math.PI;
      await page.mouse.move(x + Math.sin(angle) * 160, y + (1 - Math.cos(angle)) * 80);
    }
    await page.mouse.up();
  }
}

/** Takes five hundred seats off sale and puts them back, each by one decision, and so by one delta. */
async function blockAndUnblock(show: Staged): Promise<void> {
  for (let turn = 0; turn < DELTAS; turn++) {
    await show.admin.ask('POST', `/api/admin/shows/${show.id}/house-seats`, {
      action: turn % 2 === 0 ? 'block' : 'unblock',
      ranges: [{ section: 'A', from: ROW_LENGTH * 100, to: ROW_LENGTH * 100 + DELTA_SEATS }],
      onlyFree: true,
      reason: 'a measurement',
    });
    await pause(250);
  }
}

it(
  'a map of 60 000 seats',
  async () => {
    const show = await stage({ hall: WIDE_HALL });
    const page = await open({ viewport: { width: 1280, height: 1000 } });
    await markDeltas(page);
    await page.goto(`/shows/${show.id}?section=A`);
    await page.locator('canvas').waitFor();
    await pause(SETTLE_MS);

    const still = await framesOf(page, () => pause(SECONDS * 1000));
    const until = AbortSignal.timeout(SECONDS * 1000);
    let changes: readonly number[] = [];
    const moved = await framesOf(page, async () => {
      const buyers = Promise.all(Array.from({ length: BUYERS }, () => churn(show.id, until)));
      [changes] = await Promise.all([buyers, moveAbout(page, until)]);
    });
    const seats = changes.reduce((sum, each) => sum + each, 0);
    expect(seats).toBeGreaterThan(0);

    const browser = page.context().browser();
    if (browser === null) throw new Error('the page has no browser');
    await page.getByRole('button', { name: ko.seats.fit }).click();
    await pause(SETTLE_MS);
    const whole = costsOf(await traceOf(browser, page, () => blockAndUnblock(show)), DELTA_SEATS);
    for (let zoom = 0; zoom < 6; zoom++) await page.getByRole('button', { name: ko.seats.zoomIn }).click();
    await pause(SETTLE_MS);
    const near = costsOf(await traceOf(browser, page, () => blockAndUnblock(show)), DELTA_SEATS);
    expect(Math.min(whole.length, near.length)).toBeGreaterThan(DELTAS / 2);

    process.stdout.write(
      [
        '| The map | Frames/s | Mean (ms) | p95 (ms) | Longest (ms) | Dropped |',
        '|---|---|---|---|---|---|',
        rowOf('left alone', still),
        rowOf(`moved, while ${seats} seats change`, moved),
        '',
        `| ${DELTA_SEATS} seats at once | Folding (ms) | Frame (ms) | Both, at most (ms) | In one frame |`,
        '|---|---|---|---|---|',
        costRow('all 60 000 on the map', whole),
        costRow('near enough to click', near),
        '',
      ].join('\n'),
    );
  },
  5 * 60_000,
);
