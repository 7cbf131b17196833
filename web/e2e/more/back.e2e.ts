import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();

it('the back button goes one step back at every step, and loses no seat', async () => {
  const show = await stage();
  const page = await open();
  const me = new Buyer(page);
  await (await me.find(show.title)).click();
  await page.getByRole('link', { name: /시험홀/ }).click();
  await me.button(ko.seats.section('A구역', '50')).click();
  await me.button(ko.seats.asList).click();
  await me.take(1);

  await page.goBack();
  await me.button(new RegExp(`^${ko.seats.section('B구역', '50')}`)).waitFor();
  expect(await me.held(1).isVisible()).toBe(true);
  await page.goBack();
  await page.getByRole('heading', { name: show.title }).waitFor();
  await page.goForward();
  await me.held(1).waitFor();
  await me.pay();
  await page.goBack();
  await me.basket.getByText(ko.basket.empty).waitFor();
  await page.goForward();
  await page.getByRole('heading', { name: ko.bookings.receipt }).waitFor();
});
