import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();

it('two browsers that click the same seat at once: one has it, the other is told and sees it taken', async () => {
  const show = await stage();
  const both = [new Buyer(await open()), new Buyer(await open())];
  await Promise.all(both.map((buyer) => buyer.look(show.id)));

  await Promise.all(both.map((buyer) => buyer.seat(3).click()));

  await expect
    .poll(async () => (await Promise.all(both.map((buyer) => buyer.held(3).isVisible()))).filter(Boolean).length)
    .toBe(1);
  const [first, second] = both as [Buyer, Buyer];
  const [winner, loser] = (await first.held(3).isVisible()) ? [first, second] : [second, first];
  await loser.page.locator('.toast').first().waitFor();
  await loser.page.getByRole('button', { name: new RegExp(ko.seats.condition.held) }).waitFor();
  await loser.take(4);
  await winner.pay();
  await loser.page.getByRole('button', { name: new RegExp(ko.seats.condition.sold) }).waitFor();
});
