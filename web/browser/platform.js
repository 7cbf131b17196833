// The running platform, its buyers and a real browser, for the scripts beside this file.
// Needs `./mvnw spring-boot:run` in another terminal and a Chrome or Chromium (CHROMIUM names it).
import { randomUUID } from 'node:crypto';
import { chromium } from 'playwright-core';

export const page = process.env.REALTICKET_URL ?? 'http://localhost:8080';
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const get = async (path) => (await fetch(page + path)).json();

/** A show of the place with this name that is on sale now. */
export async function showOnSaleIn(place) {
  const now = Date.now();
  for (const program of (await get('/api/programs')).items) {
    const { shows } = await get(`/api/programs/${program.id}`);
    const open = shows.find(
      (show) => show.place.name === place && Date.parse(show.opensAt) <= now && now < Date.parse(show.closesAt),
    );
    if (open) return open;
  }
  throw new Error(`no show in ${place} is on sale`);
}

/** A section's grid; `isSeat` tells seats from gaps. */
export async function sectionOf(show, id) {
  const { sections } = await get(`/api/shows/${show.id}/layout`);
  const section = sections.find((each) => each.id === id);
  const bits = Buffer.from(section.seats, 'base64');
  return { ...section, isSeat: (cell) => ((bits[cell >> 3] >> (cell & 7)) & 1) === 1 };
}

/** A guest: what it asks for is answered with a response, refused or not. */
export async function guest() {
  // Any value will do that the cookie and the header have both.
  const csrf = randomUUID();
  const send = (method, path, cookie, body) =>
    fetch(page + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'X-XSRF-TOKEN': csrf,
        Cookie: `XSRF-TOKEN=${csrf}; ${cookie}`,
      },
      body: body && JSON.stringify(body),
    });
  const session = await send('POST', '/api/session/guest', '');
  const cookie = session.headers.get('set-cookie').split(';', 1)[0];
  return {
    hold: (show, seats) => send('POST', `/api/shows/${show.id}/holds`, cookie, { seats }),
    releaseAll: (show) => send('DELETE', `/api/shows/${show.id}/holds`, cookie),
    book: (show, { holdId, seats }) =>
      send('POST', '/api/bookings', cookie, { showId: show.id, holdId, seats, card: 'sandbox-success' }),
  };
}

/** A random seat with a seat to its right, nearer to the front the larger the lean; null when there was none. */
export function randomPair(section, lean = 1) {
  const rows = Math.floor(section.cells / section.rowLength);
  const row = Math.floor(Math.random() ** lean * rows);
  const cell = row * section.rowLength + Math.floor(Math.random() * (section.rowLength - 1));
  return section.isSeat(cell) && section.isSeat(cell + 1)
    ? [`${section.id}-${cell}`, `${section.id}-${cell + 1}`]
    : null;
}

/** Runs a task with a browser and closes it afterwards. */
export async function withBrowser(task) {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  try {
    return await task(browser);
  } finally {
    await browser.close();
  }
}
