import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { Caller } from '../caller';
import { Network } from '../network';
import { stage } from '../stage';

const { open } = browsing();

it('a second tab is the same buyer: it shows what the first holds, and either may buy it', async () => {
  const show = await stage();
  const first = new Buyer(await open());
  await first.look(show.id);
  await first.take(1);

  const second = new Buyer(await first.page.context().newPage());
  await second.look(show.id);
  await second.held(1).waitFor();
  await second.take(2);
  await second.pay();

  await first.page.bringToFront();
  await first.basket.getByText(ko.basket.empty).waitFor();
  await first
    .seat(1)
    .and(first.page.getByRole('button', { name: new RegExp(ko.seats.condition.sold) }))
    .waitFor();
});

it('two tabs have one stream of the seats together, also when the one that came first is closed', async () => {
  const show = await stage();
  const network = await Network.of();
  const first = new Buyer(await open(network.options));
  const second = new Buyer(await first.page.context().newPage());
  const streams = () =>
    network.asked
      .filter(({ pathname }) => pathname.endsWith('/stream/shows/' + show.id + '/seats'))
      .map(({ searchParams }) => searchParams.get('sections'));
  await first.look(show.id);
  await second.look(show.id);
  const guest = await Caller.guest();
  const lost = (buyer: Buyer, number: number) =>
    buyer
      .seat(number)
      .and(buyer.page.getByRole('button', { name: new RegExp(ko.seats.condition.held) }))
      .waitFor();

  await guest.ask('POST', `/api/shows/${show.id}/holds`, { seats: ['A-0'] });
  await Promise.all([lost(first, 1), lost(second, 1)]);
  await first.page.close();
  await guest.ask('POST', `/api/shows/${show.id}/holds`, { seats: ['A-1'] });
  await lost(second, 2);
  // The first tab's; the second one added none.
  expect(streams()).toEqual(['A']);
});

it('a second tab in a waiting room has the same place, and closing one of two changes nothing', async () => {
  const show = await stage({ capacity: 1 });
  const first = new Buyer(await open());
  await first.enter(show.id);

  const second = new Buyer(await first.page.context().newPage());
  await second.page.goto(`/shows/${show.id}`);
  await second.page.getByText(ko.line.insideLeft).waitFor();
  await first.page.close();
  await second.look(show.id);
  await second.take(1);
  // Longer than the grace of ten seconds: the pass would have ended by now if the closed tab had counted.
  await second.page.waitForTimeout(13_000);
  expect(await second.page.getByText(ko.line.insideLeft).isVisible()).toBe(true);
  await second.pay();
});
