import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();

it('a reload at every step finds everything as it was', async () => {
  const show = await stage();
  const page = await open();
  const me = new Buyer(page);
  // Whoever holds seats is asked whether to leave.
  page.on('dialog', (dialog) => void dialog.accept());

  await page.goto(`/shows/${show.id}`);
  await me.button(ko.seats.section('A구역', '50')).click();
  await page.reload();
  await me.button(ko.seats.asList).click();
  await me.take(1);
  await page.reload();
  await me.held(1).waitFor();
  await me.button(ko.seats.asList).click();
  await me.take(2);
  await page.reload();
  await me.held(2).waitFor();
  expect(await me.held(1).isVisible()).toBe(true);
  await me.pay();
  const receipt = page.url();
  await page.reload();
  await page.getByRole('heading', { name: ko.bookings.receipt }).waitFor();
  expect(page.url()).toBe(receipt);
});
