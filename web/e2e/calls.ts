import type { Page } from 'playwright-core';

/** The calls of the API that a page makes from now on, but for those by which it keeps time; live streams are calls too. */
export function callsOf(page: Page): { readonly seen: readonly string[] } {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && pathname !== '/api/time') seen.push(`${request.method()} ${pathname}`);
  });
  return { seen };
}
