import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing, PHONE } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();

/** What Lighthouse calls good. */
const SHIFT_MAX = 0.1;

/** Layout shifts of the page that is on screen, without those that follow a click within half a second. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { shifts: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) seen.shifts += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);

it.each([
  ['a desktop', {}],
  ['a phone', PHONE],
])('nothing moves by itself on %s while a page loads', async (_, options) => {
  const show = await stage();
  const room = await stage({ capacity: 1 });
  const page = await open(options);
  const me = new Buyer(page);
  await watchShifts(page);
  const found: Record<string, number> = {};
  const look = async (name: string, address: string, arrived: () => Promise<unknown>) => {
    await page.goto(address);
    await arrived();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    found[name] = await shifts(page);
  };

  await look('programs', '/', () => page.getByRole('heading', { level: 2 }).first().waitFor());
  await look('program', `/programs/${show.program}`, () =>
    page
      .getByRole('link', { name: /\d+:\d+/ })
      .first()
      .waitFor(),
  );
  await look('hall', `/shows/${show.id}`, () => me.button(ko.seats.section('A구역', '50')).waitFor());
  await look('seats', `/shows/${show.id}?section=A`, () => page.locator('canvas').waitFor());
  await look('room', `/shows/${room.id}`, () => me.button(ko.line.join).waitFor());
  await me.look(show.id);
  await me.take(1);
  await me.pay();
  await look('receipt', page.url(), () => page.getByRole('heading', { name: ko.bookings.receipt }).waitFor());
  await look('bookings', '/bookings', () => page.getByRole('link', { name: new RegExp(show.title) }).waitFor());

  expect(Object.entries(found).filter(([, value]) => value > SHIFT_MAX)).toEqual([]);
});
