import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();

it('a hold that runs out says so and gives its seats to whoever wants them', async () => {
  const show = await stage({ holdSeconds: 6 });
  const me = new Buyer(await open());
  const other = new Buyer(await open());
  await Promise.all([me.look(show.id), other.look(show.id)]);
  await me.take(1);

  await me.page.getByText(ko.basket.expired).waitFor();
  await me.basket.getByText(ko.basket.empty).waitFor();
  await other.take(1);
});

it('more time is given once: the hold outlives its first deadline', async () => {
  const show = await stage({ holdSeconds: 8 });
  const me = new Buyer(await open());
  await me.look(show.id);
  await me.take(1);
  await me.button(ko.basket.extend).click();
  await me.button(ko.basket.extend).waitFor({ state: 'hidden' });

  await me.page.waitForTimeout(9_000);
  expect(await me.held(1).isVisible()).toBe(true);
  await me.page.getByText(ko.basket.expired).waitFor();
});
