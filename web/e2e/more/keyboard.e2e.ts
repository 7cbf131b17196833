import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();
const TABS_MAX = 60;

/** Goes on by the tab key until what has the focus says so, as one does who sees only the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let tabs = 0; tabs < TABS_MAX; tabs++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`the tab key did not reach ${wanted.source}`);
}

it('a purchase by keyboard alone, from the overview over the map to the receipt', async () => {
  const show = await stage();
  const page = await open();
  const me = new Buyer(page);
  await page.goto(`/shows/${show.id}`);
  await me.button(ko.seats.section('A구역', '50')).waitFor();

  await tabTo(page, /^A구역/);
  await page.keyboard.press('Enter');
  await page.locator('canvas').waitFor();
  await tabTo(page, new RegExp(ko.seats.map('A구역')));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await me.held(2).waitFor();
  await tabTo(page, new RegExp(`^${ko.basket.confirm}$`));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: ko.bookings.receipt }).waitFor();
  expect(page.url()).toContain('/bookings/');
});
