import { newKey } from './key';

/**
 * Where tabs tell each other who has come: the kind, and for an account a stamp that is another one for each coming. A guest
 * has none: tabs that join again and again, where cookies are refused, would set each other off without end.
 */
export const STORED_AS = 'realticket.guest';

export type Coming = 'guest' | 'user';

/** Where storage is forbidden, as in some private windows, the page remembers as long as it is open. */
let remembered: Coming | null = null;

/** How this browser came last; its cookie, which pages cannot see, may have run out since. */
export function cameAs(): Coming | null {
  try {
    return comingOf(localStorage.getItem(STORED_AS));
  } catch {
    return remembered;
  }
}

/** How somebody came, by what a tab has stored. */
export function comingOf(stored: string | null): Coming | null {
  if (stored === null) return null;
  return stored.startsWith('user') ? 'user' : 'guest';
}

export function rememberComing(coming: Coming = 'guest'): void {
  try {
    localStorage.setItem(STORED_AS, coming === 'user' ? `user ${newKey()}` : 'guest');
  } catch {
    remembered = coming;
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
