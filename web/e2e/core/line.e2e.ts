import { expect, it } from 'vitest';
import { ko } from '@/texts/ko';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { stage } from '../stage';

const { open } = browsing();
const line = ko.line;

it('a line of two before a door for one: the second waits, is called when the first leaves, and buys', async () => {
  const show = await stage({ capacity: 1 });
  const first = new Buyer(await open());
  const second = new Buyer(await open());

  await first.enter(show.id);
  await second.page.goto(`/shows/${show.id}`);
  await second.button(line.join).click();
  await second.page.getByText(line.mayClose).waitFor();
  expect(await second.page.getByText(line.people('0')).first().isVisible()).toBe(true);
  await second.page.reload();
  await second.page.getByText(line.mayClose).waitFor();

  await first.leave();
  await second.page.getByText(line.called).waitFor();
  await expect.poll(() => second.page.title()).toContain(line.calledTitle);
  await second.button(line.enter).click();
  await second.page.getByText(line.insideLeft).waitFor();
  await second.page.reload();
  await second.look(show.id);
  await second.take(1);
  await second.pay();
});

it('a challenge is drawn and spoken, and a wrong answer gets another one', async () => {
  const show = await stage({ capacity: 1, challengedAt: 'claim' });
  const page = await open();
  const me = new Buyer(page);
  await page.goto(`/shows/${show.id}`);
  await me.button(line.join).click();
  await me.button(line.enter).click();

  const image = page.getByRole('img', { name: line.challengeImage });
  await image.waitFor();
  expect(await image.evaluate((drawn) => (drawn as HTMLImageElement).naturalWidth)).toBeGreaterThan(50);
  const before = await image.getAttribute('src');
  await page.getByRole('textbox', { name: line.characters }).fill('000000');
  await me.button(line.enter).click();
  await expect.poll(() => image.getAttribute('src')).not.toBe(before);
  expect(await page.locator('audio').count()).toBe(1);
});
