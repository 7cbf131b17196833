// Measures how smoothly the seat map moves while seats change: `npm run smoothness`. See docs/benchmarks.md.
import { setTimeout } from 'node:timers/promises';
import { guest, page, randomPair, sectionOf, showOnSaleIn, withBrowser } from './platform.js';

const PLACES = [
  { place: '리얼아레나', section: '204' },
  { place: '리얼스타디움', section: '306' },
];
const BUYERS = 8;
/** Between two clicks of a buyer; all together change about eighty seats a second. */
const THINK_MS = 350;
const SECONDS = 20;
const FRAME_MS = 1000 / 60;
const SETTLE_MS = 2000;

/** Buyers who hold two seats and give them back, again and again, until told to stop; counts what was granted. */
async function churn(show, section, until) {
  const count = { changes: 0 };
  const buyer = async () => {
    const me = await guest();
    while (!until.aborted) {
      const seats = randomPair(section);
      if (seats === null || (await me.hold(show, seats)).status !== 201) continue;
      await setTimeout(THINK_MS);
      await me.releaseAll(show);
      count.changes += 2 * seats.length;
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, buyer));
  return count.changes;
}

/** Wheel and drag without a pause, as a hand does: in, around, out, around. */
async function moveAbout(tab, map, until) {
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  for (let step = 0; !until.aborted; step++) {
    await tab.mouse.move(x, y);
    for (let tick = 0; tick < 12; tick++) await tab.mouse.wheel(0, step % 2 === 0 ? -60 : 60);
    await tab.mouse.down();
    for (let turn = 0; turn < 40; turn++) {
      const angle = (turn / 40) * 2 * Math.PI;
      await tab.mouse.move(x + Math.sin(angle) * 160, y + (1 - Math.cos(angle)) * 80);
    }
    await tab.mouse.up();
  }
}

/** Times between animation frames, in milliseconds, while the task runs. */
async function frames(tab, task) {
  await tab.evaluate(() => {
    const times = (globalThis.frameTimes = []);
    const tick = (at) => {
      times.push(at);
      if (globalThis.frameTimes === times) globalThis.requestAnimationFrame(tick);
    };
    globalThis.requestAnimationFrame(tick);
  });
  await task();
  const times = await tab.evaluate(() => {
    const seen = globalThis.frameTimes;
    globalThis.frameTimes = null;
    return seen;
  });
  return times.slice(1).map((at, i) => at - times[i]);
}

function row(name, gaps, changes) {
  const sorted = gaps.toSorted((a, b) => a - b);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  const ms = (value) => value.toFixed(1);
  const p95 = sorted[Math.floor(sorted.length * 0.95)];
  const share = ((100 * dropped) / (gaps.length + dropped)).toFixed(1);
  return `| ${name} | ${gaps.length} | ${ms(mean)} | ${ms(p95)} | ${ms(sorted.at(-1))} | ${dropped} (${share} %) | ${changes} |`;
}

/** One line of figures: a map left alone, or one moved about while its seats change. */
async function measure(tab, show, section, busy) {
  const stop = AbortSignal.timeout(SECONDS * 1000);
  const map = await (await tab.waitForSelector('canvas')).boundingBox();
  let changes = 0;
  const gaps = await frames(tab, async () => {
    if (!busy) await tab.waitForTimeout(SECONDS * 1000);
    else [changes] = await Promise.all([churn(show, section, stop), moveAbout(tab, map, stop)]);
  });
  return row(`${show.place.name} ${section.name}, ${busy ? 'moved while seats change' : 'left alone'}`, gaps, changes);
}

await withBrowser(async (browser) => {
  console.log('| Map | Frames | Mean (ms) | p95 (ms) | Longest (ms) | Dropped | Seats changed |');
  console.log('|---|---|---|---|---|---|---|');
  for (const { place, section: id } of PLACES) {
    const show = await showOnSaleIn(place);
    const section = await sectionOf(show, id);
    const tab = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await tab.goto(`${page}/shows/${show.id}?section=${id}`);
    await tab.waitForSelector('canvas');
    await tab.waitForTimeout(SETTLE_MS);
    console.log(await measure(tab, show, section, false));
    console.log(await measure(tab, show, section, true));
    await tab.close();
  }
});
