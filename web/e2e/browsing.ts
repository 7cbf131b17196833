import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ORIGIN } from './caller';
import { findChromium } from './chromium';

/** A usual phone. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** How long anything on a page may take before a test fails: a busy machine starts everything late. */
const PATIENCE_MS = 30_000;

/** A real browser for the tests of a file. Every page that was opened is closed after its test. */
export function browsing(): { readonly open: (options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await findChromium(),
      // As root there is no sandbox; the rest keeps Chromium from calling home.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'],
    });
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => browser?.close());
  return {
    open: async (options = {}) => {
      if (browser === undefined) throw new Error('the browser is not there yet');
      const context = await browser.newContext({
        baseURL: ORIGIN,
        locale: 'ko-KR',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      return context.newPage();
    },
  };
}
