// Draws docs/images/sale.png: a crowd takes seats on the running platform while a real browser watches.
// Needs `./mvnw spring-boot:run` in another terminal and a Chrome or Chromium (CHROMIUM names it).
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const page = process.env.REALTICKET_URL ?? 'http://localhost:8080';
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const target = fileURLToPath(new URL('../../docs/images/sale.png', import.meta.url));
const section = 'B';
const buyers = 160;
const settleMillis = 1500;

const get = async (path) => (await fetch(page + path)).json();

const onSale = async () => {
  const now = Date.now();
  for (const program of (await get('/api/programs')).items) {
    const { shows } = await get(`/api/programs/${program.id}`);
    const open = shows.find((show) => Date.parse(show.opensAt) <= now && now < Date.parse(show.closesAt));
    if (open) return open;
  }
  throw new Error('no show is on sale');
};

const write = (path, cookie, body) =>
  fetch(page + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), Cookie: cookie },
    body: body && JSON.stringify(body),
  });

// The front of the section is taken first; every third buyer books at once.
const buy = async (show, layout, number) => {
  const session = await write('/api/session/guest', '');
  const cookie = session.headers.get('set-cookie').split(';', 1)[0];
  const rows = Math.floor(layout.cells / layout.rowLength);
  const row = Math.floor(Math.random() ** 2 * rows);
  const cell = row * layout.rowLength + Math.floor(Math.random() * (layout.rowLength - 1));
  const seats = [`${section}-${cell}`, `${section}-${cell + 1}`];
  const held = await write(`/api/shows/${show.id}/holds`, cookie, { seats });
  if (held.status === 201 && number % 3 === 0) {
    const hold = await held.json();
    await write('/api/bookings', cookie, { showId: show.id, holdId: hold.holdId, seats: hold.seats });
  }
};

const watch = async (browser, show) => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 2 });
  await tab.goto(`${page}/shows/${show.id}?section=${section}`);
  const map = await tab.waitForSelector('canvas');
  await tab.waitForTimeout(settleMillis);
  const box = await map.boundingBox();
  for (const [x, y] of [
    [0.46, 0.7],
    [0.48, 0.7],
    [0.5, 0.7],
  ]) {
    await tab.mouse.click(box.x + box.width * x, box.y + box.height * y);
  }
  return tab;
};

const show = await onSale();
const { sections } = await get(`/api/shows/${show.id}/layout`);
const layout = sections.find(({ id }) => id === section);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
try {
  const tab = await watch(browser, show);
  for (let number = 0; number < buyers; number++) await buy(show, layout, number);
  await tab.waitForTimeout(settleMillis);
  await tab.screenshot({ path: target });
} finally {
  await browser.close();
}
