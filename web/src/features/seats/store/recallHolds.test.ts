import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberComing } from '@/shared/api/knownSession';
import { serverClock } from '@/shared/time/serverClock';
import { fakeServer } from '@/testing/fakeServer';
import type { HeldSeats } from '../model/basket';
import { basketOf, openHold } from './baskets';
import { heldShows, tellHeld } from './heldShows';
import { recallHolds } from './recallHolds';

const ENDS = '2099-01-01T00:00:00Z';
const hold = (version = 1, expiresAt = ENDS): HeldSeats => ({ holdId: 'h', seats: ['A-0'], expiresAt, version });

/** Baskets outlive tests, so each has a show of its own. */
let show: string;
let held: HeldSeats | null;
let requests: readonly string[];
let stop: (() => void) | undefined;
let shows = 0;

beforeEach(() => {
  localStorage.clear();
  show = `s${++shows}`;
  held = hold();
  rememberComing();
  requests = fakeServer({ [`GET /api/shows/${show}/holds`]: () => [200, { hold: held, now: '' }] }).requests;
});

afterEach(() => {
  stop?.();
  basketOf(show).forget();
});

/** A page that was just loaded. */
const load = () => (stop = recallHolds());

/** As a browser tells a tab that another one has stored something. */
const told = () => window.dispatchEvent(new StorageEvent('storage', { key: 'realticket.holds' }));

/** What another tab has stored. */
function otherTab(entry: object) {
  localStorage.setItem('realticket.holds', JSON.stringify({ [show]: entry }));
  told();
}

const found = () => vi.waitFor(() => expect(openHold.get()?.showId).toBe(show));

describe('what the browser holds', () => {
  it('is found again on whatever page is loaded, and forgotten with its buyer', async () => {
    tellHeld(show, hold());
    load();
    await found();
    basketOf(show).forget();
    expect(heldShows()).toEqual({});
  });

  it('and has ended meanwhile is not remembered any more', async () => {
    tellHeld(show, hold());
    held = null;
    load();
    await vi.waitFor(() => expect(heldShows()).toEqual({}));
    expect(openHold.get()).toBeNull();
  });

  it('is not asked for when it has long been over, nor where nothing is held', () => {
    tellHeld(show, hold(1, '2020-01-01T00:00:00Z'));
    load();
    expect(requests).toEqual([]);
  });
});

describe('what another tab', () => {
  it('takes or changes is read once, and by nobody who cannot be seen', async () => {
    load();
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    tellHeld(show, hold());
    told();
    expect(requests).toEqual([]);
    visible.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await found();
    told();
    expect(requests).toHaveLength(1);
    held = hold(2);
    otherTab(held);
    await vi.waitFor(() => expect(basketOf(show).basket.get().hold?.version).toBe(2));
    expect(requests).toHaveLength(2);
  });

  it('lets go, or has bought, is let go here without asking', async () => {
    tellHeld(show, hold());
    load();
    await found();
    tellHeld(show, null);
    told();
    expect(openHold.get()).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it('cannot tell where browsers remember nothing: then a page keeps its own', async () => {
    tellHeld(show, hold());
    load();
    await found();
    localStorage.clear();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(openHold.get()?.showId).toBe(show);
  });

  it('prolongs or pays for is not over at the deadline that was known here', async () => {
    vi.useFakeTimers({ now: Date.parse('2030-01-01T00:00:00Z') });
    vi.spyOn(serverClock, 'isKnown').mockReturnValue(true);
    tellHeld(show, hold(1, '2030-01-01T00:01:00Z'));
    held = hold(1, '2030-01-01T00:01:00Z');
    load();
    await found();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    otherTab({ ...hold(2, '2030-01-01T00:02:00Z') });
    await vi.advanceTimersByTimeAsync(61_000);
    expect(openHold.get()?.showId).toBe(show);
    otherTab({
      ...hold(2, '2030-01-01T00:02:00Z'),
      payer: { page: 'other', until: Date.parse('2030-01-01T00:03:00Z') },
    });
    await vi.advanceTimersByTimeAsync(61_000);
    expect(openHold.get()?.showId).toBe(show);
    // It has crashed.
    await vi.advanceTimersByTimeAsync(61_000);
    expect(openHold.get()).toBeNull();
    vi.useRealTimers();
  });
});
