import type { Browser, Page } from 'playwright-core';

const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'toplevel'];

/** What Chromium writes down of one thing that it did, in microseconds. */
export interface Traced {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** What Chromium did, by its own tracing, while the task ran. */
export async function traceOf(browser: Browser, page: Page, task: () => Promise<unknown>): Promise<readonly Traced[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await task();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Traced[] };
  return trace.traceEvents;
}
