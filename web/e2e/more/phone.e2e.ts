import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing, PHONE } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();

const sidewaysPixels = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('a purchase on a phone, by touch, without scrolling sideways on any page', async () => {
  const show = await stage();
  const page = await open(PHONE);
  const me = new Buyer(page);

  await (await me.find(show.title)).tap();
  await page.getByRole('link', { name: /시험홀/ }).waitFor();
  expect(await sidewaysPixels(page)).toBe(0);
  await page.getByRole('link', { name: /시험홀/ }).tap();
  await me.button(ko.seats.section('A구역', '50')).tap();
  const map = page.locator('canvas');
  await map.scrollIntoViewIfNeeded();
  expect(await sidewaysPixels(page)).toBe(0);
  // The middle of a section of five rows of ten is between the fifth and the sixth seat of its third row.
  const box = await map.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2 + 8, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await me.basket.getByText(ko.seats.label('A구역', 3, 6), { exact: true }).waitFor();
  await me.button(ko.basket.confirm).tap();
  await page.getByRole('heading', { name: ko.bookings.receipt }).waitFor();
  expect(await sidewaysPixels(page)).toBe(0);
});
