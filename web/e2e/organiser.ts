import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { ORIGIN } from './caller';

/** Opens a page of the operator who has logged in for all tests. */
export async function asOperator(
  open: (options?: BrowserContextOptions) => Promise<Page>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await open(options);
  const cookies = Object.entries(inject('operator')).map(([name, value]) => ({ name, value, url: ORIGIN }));
  await page.context().addCookies(cookies);
  // What the page wrote down when the operator logged in.
  await page.addInitScript(() => localStorage.setItem('realticket.guest', 'user'));
  return page;
}
