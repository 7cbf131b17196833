import { serverClock } from '@/shared/time/serverClock';
import type { HeldSeats } from '../model/basket';

/** Where the tabs of a browser tell each other what it holds. */
const STORED_AS = 'realticket.holds';
/** A hold that is being paid for outlives its deadline, but not by so much. */
const KEPT_MS = 600_000;
/** No page pays for longer; one that has gone meanwhile keeps the others from nothing after that. */
const PAYING_MS = 120_000;

interface Held extends Pick<HeldSeats, 'holdId' | 'version' | 'expiresAt'> {
  /** While a tab pays for it. */
  readonly payingUntil?: number;
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

/** Tells that what is held of a show is being paid for here, or no longer. */
export function tellPaying(showId: string, isPaying: boolean): void {
  const { [showId]: held, ...others } = heldShows();
  if (held === undefined) return;
  store({ ...others, [showId]: { ...held, payingUntil: isPaying ? serverClock.now() + PAYING_MS : 0 } });
}

/** Whether a tab pays for what is held of a show. */
export function isBeingPaid(showId: string): boolean {
  return (heldShows()[showId]?.payingUntil ?? 0) > serverClock.now();
}

/** Whether another tab was told of more time than this hold says, or is paying for it. */
export function isHeldOn(showId: string, { expiresAt }: HeldSeats): boolean {
  const held = heldShows()[showId];
  return isBeingPaid(showId) || (held !== undefined && Date.parse(held.expiresAt) > Date.parse(expiresAt));
}

export function isSame(hold: HeldSeats | null, held: Held | undefined): boolean {
  if (hold === null || held === undefined) return hold === null && held === undefined;
  return hold.holdId === held.holdId && hold.version === held.version && hold.expiresAt === held.expiresAt;
}

/** Calls when another tab has told something; returns how to stop. */
export function onTold(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === STORED_AS) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function store(held: HeldShows): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(held));
  } catch {
    // Then a reload elsewhere shows them only on their own page.
  }
}
