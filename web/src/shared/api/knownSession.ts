/** Where tabs tell each other who has come: the kind, and the buyer's id. */
export const STORED_AS = 'realticket.guest';

/** Who has come; the buyer is empty where it is not known. */
export interface Coming {
  readonly kind: 'guest' | 'user';
  readonly buyer: string;
}

/** Where storage is forbidden, as in some private windows, the page remembers as long as it is open. */
let remembered: string | null = null;

/** How this browser came last; its cookie, which pages cannot see, may have run out since. */
export function cameAs(): Coming | null {
  try {
    return comingOf(localStorage.getItem(STORED_AS));
  } catch {
    return comingOf(remembered);
  }
}

/** Who came, by what a tab has stored. */
export function comingOf(stored: string | null): Coming | null {
  if (stored === null) return null;
  const [kind, buyer = ''] = stored.split(' ');
  return { kind: kind === 'user' ? 'user' : 'guest', buyer };
}

/** Whether the one who came later is the one who was there, as a guest who signs up is. */
export function isSameBuyer(before: Coming | null, after: Coming | null): boolean {
  return before !== null && before.buyer !== '' && before.buyer === after?.buyer;
}

export function rememberComing(kind: Coming['kind'] = 'guest', buyer = ''): void {
  const stored = `${kind} ${buyer}`;
  try {
    localStorage.setItem(STORED_AS, stored);
  } catch {
    remembered = stored;
  }
}

/** After this, the next one who needs a session becomes a guest. */
export function forgetComing(): void {
  try {
    localStorage.removeItem(STORED_AS);
  } catch {
    remembered = null;
  }
}
