import { newKey } from '@/shared/api/key';
import { onStored } from '@/shared/store/onStored';
import { serverClock } from '@/shared/time/serverClock';
import type { HeldSeats } from '../model/basket';

/** Where the tabs of a browser tell each other what it holds. */
const STORED_AS = 'realticket.holds';
/** A hold that is being paid for outlives its deadline, but not by so much. */
const KEPT_MS = 600_000;
/** As long as a page waits to learn how a payment ends; one that has crashed meanwhile keeps the others waiting no longer. */
const PAYING_MS = 180_000;
/** Which page this is. */
const ME = newKey();

interface Held extends Pick<HeldSeats, 'holdId' | 'version' | 'expiresAt'> {
  /** The page that pays for it, and until when that may last. */
  readonly payer?: { readonly page: string; readonly until: number };
}

type HeldShows = Readonly<Record<string, Held>>;

/** What is held, by show. Nothing where storage is forbidden, or holds no such thing. */
export function heldShows(): HeldShows {
  try {
    const stored = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') as HeldShows;
    return Object.fromEntries(
      Object.entries(stored).filter(([, { expiresAt }]) => Date.parse(expiresAt) + KEPT_MS > serverClock.now()),
    );
  } catch {
    return {};
  }
}

/** Tells that seats of a show are held, or none. */
export function tellHeld(showId: string, hold: HeldSeats | null): void {
  const { [showId]: before, ...others } = heldShows();
  if (hold === null) {
    if (before !== undefined) store(others);
  } else if (!isSame(hold, before)) {
    const { holdId, version, expiresAt } = hold;
    store({ ...others, [showId]: { ...before, holdId, version, expiresAt } });
  }
}

/** Tells that what is held of a show is being paid for here, or no longer; not where another page does so already. */
export function tellPaying(showId: string, isPaying: boolean): void {
  const { [showId]: held, ...others } = heldShows();
  if (held === undefined || isPaidElsewhere(showId)) return;
  const { holdId, version, expiresAt } = held;
  const payer = isPaying ? { payer: { page: ME, until: serverClock.now() + PAYING_MS } } : {};
  store({ ...others, [showId]: { holdId, version, expiresAt, ...payer } });
}

/** Whether another page pays for what is held of a show. */
export function isPaidElsewhere(showId: string): boolean {
  const payer = heldShows()[showId]?.payer;
  return payer !== undefined && payer.page !== ME && payer.until > serverClock.now();
}

/** Whether another page was told of more time than is over by now, or is paying. */
export function isHeldOn(showId: string): boolean {
  const held = heldShows()[showId];
  return isPaidElsewhere(showId) || (held !== undefined && Date.parse(held.expiresAt) > serverClock.now());
}

export function isSame(hold: HeldSeats | null, held: Held | undefined): boolean {
  if (hold === null || held === undefined) return hold === null && held === undefined;
  return hold.holdId === held.holdId && hold.version === held.version && hold.expiresAt === held.expiresAt;
}

/** Calls when another tab has told something; returns how to stop. */
export function onTold(listener: () => void): () => void {
  return onStored(STORED_AS, listener);
}

function store(held: HeldShows): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(held));
  } catch {
    // Then a reload elsewhere shows them only on their own page.
  }
}
