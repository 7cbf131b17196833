import { toast } from '@/shared/toast/toasts';
import { cameAs } from '@/shared/api/knownSession';
import type { SessionChange } from '@/shared/api/session';
import { Observable } from '@/shared/store/observable';
import { serverClock } from '@/shared/time/serverClock';
import { BasketStore } from './basketStore';
import { isHeldOn, isPaidElsewhere, tellHeld, tellPaying } from './heldShows';
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
    mayEnd: () => serverClock.isKnown() && !isHeldOn(showId),
    isPaidElsewhere: () => isPaidElsewhere(showId),
    onRead: (hold) => tellHeld(showId, hold),
    notify: (notice) => {
      // That is told of the whole page.
      if (notice.type === 'refused' && notice.problem.code === 'session-ended') return;
      const show = words.get(showId);
      if (showsOutdated(notice)) show?.readAgain();
      toast(toneOf(notice), wordsOf(notice, show), { action: actionOf(notice, show) });
    },
  });
  let wasHeld = false;
  store.basket.subscribe(() => {
    const { hold } = store.basket.get();
    // What was never seen here is not known to be gone: only a reading tells that.
    if (hold !== null || wasHeld) tellHeld(showId, hold);
    wasHeld = hold !== null;
    publishOpenHold();
  });
  store.confirming.subscribe(() => tellPaying(showId, store.confirming.get()));
  window.addEventListener('pagehide', () => tellPaying(showId, false));
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

/** The baskets with something in them, by show. */
export function heldBaskets(): readonly (readonly [showId: string, store: BasketStore])[] {
  return [...baskets].filter(([, { basket }]) => (basket.get().hold?.seats.length ?? 0) > 0);
}

/** The shows of which seats are held that are not being paid for just now. */
export function idleShows(): readonly string[] {
  return heldBaskets()
    .filter(([, { confirming }]) => !confirming.get())
    .map(([showId]) => showId);
}

function publishOpenHold(): void {
  const [showId, store] = heldBaskets().at(-1) ?? [];
  const hold = store?.basket.get().hold;
  openHold.set(showId && hold ? { showId, seats: hold.seats.length, expiresAt: hold.expiresAt } : null);
}
