import { afterEach, expect, it, vi } from 'vitest';
import { rememberComing } from '@/shared/api/knownSession';
import { fakeServer } from '@/testing/fakeServer';
import { basketOf, openHold, recallHolds } from './baskets';
import { heldBefore, rememberHeld } from './heldShows';

const ENDS = '2099-01-01T00:00:00Z';
const hold = (showId: string) => ({ holdId: 'h', showId, seats: ['A-0'], expiresAt: ENDS, version: 1 });

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A page that was just loaded, in a browser that remembers to hold something of this show. */
function load(showId: string, held: object | null) {
  rememberComing();
  rememberHeld(showId, ENDS);
  const server = fakeServer({ [`GET /api/shows/${showId}/holds`]: () => [200, { hold: held, now: '' }] });
  stop = recallHolds();
  return server;
}

/** As a browser tells a tab what another one has stored. */
const told = () => window.dispatchEvent(new StorageEvent('storage', { key: 'realticket.holds' }));

it('what is held is found again on whatever page is loaded', async () => {
  load('s1', hold('s1'));
  await vi.waitFor(() => expect(openHold.get()).toEqual({ showId: 's1', seats: 1, expiresAt: ENDS }));
  basketOf('s1').forget();
  expect(heldBefore()).toEqual({});
});

it('what has ended meanwhile is not remembered any more', async () => {
  load('s2', null);
  await vi.waitFor(() => expect(heldBefore()).toEqual({}));
  expect(openHold.get()).toBeNull();
});

it('what another tab takes is found by one reading, and what it gives back by another', async () => {
  let held: object | null = hold('s3');
  rememberComing();
  const { requests } = fakeServer({ 'GET /api/shows/s3/holds': () => [200, { hold: held, now: '' }] });
  stop = recallHolds();
  rememberHeld('s3', ENDS);
  told();
  await vi.waitFor(() => expect(openHold.get()?.showId).toBe('s3'));
  rememberHeld('s3', '2099-01-01T00:01:00Z');
  told();
  expect(requests).toHaveLength(1);
  held = null;
  rememberHeld('s3', null);
  told();
  await vi.waitFor(() => expect(openHold.get()).toBeNull());
  expect(requests).toHaveLength(2);
});
