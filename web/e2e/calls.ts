import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** The calls of the API that a page makes from now on, but for those by which it keeps time; live streams are calls too. */
export function callsOf(page: Page): { readonly seen: readonly string[] } {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && pathname !== '/api/time') seen.push(`${request.method()} ${pathname}`);
  });
  return { seen };
}

/** Has a page open its streams itself, from when it is loaded, and not by a worker that no other page shares with it anyway. */
export async function withOwnStreams(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'SharedWorker', { value: undefined });
  });
}

/** The scripts that a page loads from now on, and how long they are when they are packed as they are sent. */
export function scriptsOf(page: Page): { readonly bytes: () => Promise<number> } {
  const loaded: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.push(response);
  });
  return {
    bytes: async () => {
      const bodies = await Promise.all(loaded.map((response) => response.body()));
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    },
  };
}
