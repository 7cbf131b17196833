import { toast } from '@/shared/toast/toasts';
import { cameAs } from '@/shared/api/knownSession';
import type { SessionChange } from '@/shared/api/session';
import { Observable } from '@/shared/store/observable';
import { serverClock } from '@/shared/time/serverClock';
import { BasketStore } from './basketStore';
import { heldBefore, onHeldElsewhere, rememberHeld } from './heldShows';
import { holdsApi } from './holdsApi';
import { showsOutdated } from './notice';
import { actionOf, type ShowWords, toneOf, wordsOf } from './noticeWords';

/** The baskets of the shows visited since the page was loaded: a hold is kept while its buyer reads another page. */
const baskets = new Map<string, BasketStore>();

/** One of the buyer's holds, for the header and for the warning before the page is left. */
export interface OpenHold {
  readonly showId: string;
  readonly seats: number;
  readonly expiresAt: string;
}

export const openHold = new Observable<OpenHold | null>(null);

const words = new Map<string, ShowWords>();

export function describeShow(showId: string, show: ShowWords): void {
  words.set(showId, show);
}

export function basketOf(showId: string): BasketStore {
  const known = baskets.get(showId);
  if (known !== undefined) return known;
  const store = new BasketStore({
    api: holdsApi(showId),
    now: serverClock.now,
    isTimeKnown: serverClock.isKnown,
    notify: (notice) => {
      const show = words.get(showId);
      if (showsOutdated(notice)) show?.readAgain();
      toast(toneOf(notice), wordsOf(notice, show), { action: actionOf(notice, show) });
    },
  });
  store.basket.subscribe(() => {
    const { hold } = store.basket.get();
    if (hold === null || hold.seats.length > 0) rememberHeld(showId, hold?.expiresAt ?? null);
    publishOpenHold();
  });
  baskets.set(showId, store);
  return store;
}

/** Brings every basket to who sits here now: what this one holds is read, if it is anybody. The same one goes on. */
export function changeBuyer(change: SessionChange): void {
  if (change === 'same') return;
  for (const store of baskets.values()) {
    if (change === 'joined') store.joined();
    else {
      store.forget();
      if (cameAs() !== null) void store.read();
    }
  }
}

/**
 * Finds again what this browser holds, also of shows whose page is not open, and as other tabs take and give back; returns
 * how to stop. One hold more or less is one reading; that a hold has other seats, its own page tells.
 */
export function recallHolds(): () => void {
  const recall = () => {
    const held = heldBefore();
    for (const showId of new Set([...baskets.keys(), ...Object.keys(held)])) {
      const isHere = (baskets.get(showId)?.basket.get().hold ?? null) !== null;
      if (isHere !== showId in held) void basketOf(showId).read();
    }
  };
  recall();
  return onHeldElsewhere(recall);
}

/** The shows of which seats are held that are not being paid for just now. */
export function heldShows(): readonly string[] {
  return [...baskets]
    .filter(([, { basket, confirming }]) => (basket.get().hold?.seats.length ?? 0) > 0 && !confirming.get())
    .map(([showId]) => showId);
}

function publishOpenHold(): void {
  let open: OpenHold | null = null;
  for (const [showId, store] of baskets) {
    const { hold } = store.basket.get();
    if (hold !== null && hold.seats.length > 0) open = { showId, seats: hold.seats.length, expiresAt: hold.expiresAt };
  }
  openHold.set(open);
}
