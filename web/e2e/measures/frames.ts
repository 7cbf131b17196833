import type { Page } from 'playwright-core';

/** A frame of a screen that shows sixty a second. */
export const FRAME_MS = 1000 / 60;

/** Where the page keeps the times of its frames; null when nobody asks. */
interface Watched {
  frameTimes: number[] | null;
}

/** Times between the page's animation frames, in milliseconds, while the task runs. */
export async function framesOf(page: Page, task: () => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    const times: number[] = (watched.frameTimes = []);
    const tick = (at: number) => {
      times.push(at);
      if (watched.frameTimes === times) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await task();
  const times = await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    const seen = watched.frameTimes ?? [];
    watched.frameTimes = null;
    return seen;
  });
  return times.slice(1).map((at, i) => at - (times[i] ?? at));
}

/** One line of a table: frames, frames a second, and times in milliseconds. */
export function rowOf(name: string, gaps: readonly number[]): string {
  const sorted = [...gaps].sort((a, b) => a - b);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  const share = ((100 * dropped) / (gaps.length + dropped)).toFixed(1);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const times = [mean, p95, sorted.at(-1) ?? 0].map((ms) => ms.toFixed(1)).join(' | ');
  return `| ${name} | ${(1000 / mean).toFixed(1)} | ${times} | ${dropped} (${share} %) |`;
}
