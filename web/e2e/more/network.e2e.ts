import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { Caller } from '../caller';
import { Network } from '../network';
import { stage } from '../stage';

const { open } = browsing();

it('a cut while selecting is shown, and what happened meanwhile is there when the network is back', async () => {
  const show = await stage();
  const network = await Network.of();
  const me = new Buyer(await open(network.options));
  await me.look(show.id);
  await me.take(1);

  network.cut();
  await me.page.getByText(ko.seats.connectionLost).waitFor();
  await (await Caller.guest()).ask('POST', `/api/shows/${show.id}/holds`, { seats: ['A-4'] });
  await me.seat(3).click();
  network.mend();

  await me.page.getByText(ko.seats.connectionLost).waitFor({ state: 'hidden' });
  await me
    .seat(5)
    .and(me.page.getByRole('button', { name: new RegExp(ko.seats.condition.held) }))
    .waitFor();
  expect(await me.held(1).isVisible()).toBe(true);
  await me.take(2);
});

it('a cut while paying charges once, and leads to the receipt when the network is back', async () => {
  const show = await stage();
  const me = new Buyer(await open());
  await me.look(show.id);
  await me.take(1);
  // The request arrives and is carried out; only its answer is lost.
  let lost = 0;
  await me.page.route('**/api/bookings', async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });

  await me.button(ko.basket.confirm).click();
  await me.page.getByRole('heading', { name: ko.bookings.receipt }).waitFor();
  expect(lost).toBeGreaterThan(1);
  await me.page.getByRole('link', { name: ko.nav.bookings, exact: true }).click();
  await me.page.getByRole('link', { name: new RegExp(show.title) }).waitFor();
  expect(await me.page.getByRole('link', { name: new RegExp(show.title) }).count()).toBe(1);
});

it('a cut while waiting keeps the place, and the call is heard when the network is back', async () => {
  const show = await stage({ capacity: 1 });
  const first = new Buyer(await open());
  await first.enter(show.id);
  const network = await Network.of();
  const second = new Buyer(await open(network.options));
  await second.page.goto(`/shows/${show.id}`);
  await second.button(ko.line.join).click();
  await second.page.getByText(ko.line.mayClose).waitFor();

  network.cut();
  await first.leave();
  network.mend();
  await second.button(ko.line.enter).click();
  await second.page.getByText(ko.line.insideLeft).waitFor();
});
