import { expect, it } from 'vitest';
import type { HoldsAnswer } from '@/shared/api/types';
import { RETURN_MS } from '@/shared/leave/leave';
import { browsing } from '../browsing';
import { Buyer } from '../buyer';
import { Caller } from '../caller';
import { stage } from '../stage';

const { open } = browsing();

it('who closes the page gives back what was held, and who loads it anew does not', async () => {
  const show = await stage();
  const page = await open();
  const me = new Buyer(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await me.look(show.id);
  await me.take(1);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const cookies = (await page.context().cookies()).map(({ name, value }) => [name, value] as const);
  const self = Caller.with(Object.fromEntries(cookies));
  const held = async () => (await self.ask<HoldsAnswer>('GET', `/api/shows/${show.id}/holds`)).hold?.seats ?? [];

  const reloadedAt = Date.now();
  await page.reload();
  await me.held(1).waitFor();
  // As long as would have been enough for giving it back.
  await expect.poll(() => Date.now() - reloadedAt).toBeGreaterThan(2 * RETURN_MS);
  expect(await held()).toEqual(['A-0']);

  await page.close();
  await expect.poll(held).toEqual([]);
});
