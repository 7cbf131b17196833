import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { callsOf, scriptsOf, withOwnStreams } from '../calls';
import { stage } from '../stage';

const { open } = browsing();

/** For two seats, from a search in the list of programs to the receipt, as docs/architecture.md says. */
const CALLS_MAX = 18;
/** What a buyer's page may load of JavaScript, in bytes as they are sent. */
const SCRIPT_BYTES_MAX = 200_000;

it('a purchase, from the list of programs to the receipt and back by a cancel', async () => {
  const show = await stage();
  const page = await open();
  const me = new Buyer(page);
  await withOwnStreams(page);
  const calls = callsOf(page);
  const scripts = scriptsOf(page);

  await (await me.find(show.title)).click();
  await page.getByRole('link', { name: /시험홀/ }).click();
  await me.button(ko.seats.section('A구역', '50')).click();
  await me.button(ko.seats.asList).click();
  await me.take(1);
  await me.take(2);
  expect(await me.basket.textContent()).toContain('₩300,000');
  await me.pay();
  await page.getByText(ko.bookings.status.CONFIRMED, { exact: true }).first().waitFor();
  const tickets = page.getByRole('region', { name: ko.bookings.tickets }).getByRole('img');
  await expect.poll(() => tickets.count()).toBe(2);
  expect(calls.seen.length, calls.seen.join('\n')).toBeLessThanOrEqual(CALLS_MAX);
  expect(await scripts.bytes()).toBeLessThanOrEqual(SCRIPT_BYTES_MAX);

  await page.getByRole('link', { name: ko.nav.bookings, exact: true }).click();
  await page.getByRole('link', { name: new RegExp(show.title) }).click();
  await me.button(ko.bookings.cancel).click();
  await me.button(ko.bookings.cancel).click();
  await page.getByText(ko.bookings.status.CANCELLED, { exact: true }).first().waitFor();
});
